/** In the place of Node's `events`: xmlbuilder2 only derives from it a class that writes in a stream, which no page uses. */
export class EventEmitter {}
