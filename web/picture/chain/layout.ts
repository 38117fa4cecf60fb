import { textLines, textWidth } from '../text-width.ts';

/** A person of a chain. */
export type ChainPerson = { readonly slug: string; readonly name: string };

/** A step of a chain: the body in which two people were, when, and how surely. */
export type ChainStep = {
  readonly body: string;
  readonly time: string;
  readonly certain: boolean;
  /** The whole step in words. */
  readonly label: string;
  /** The place on the page that tells it in full. */
  readonly href: string;
};

/** A chain: one person more than there are steps. */
export type Chain = { readonly people: readonly ChainPerson[]; readonly steps: readonly ChainStep[] };

/** A box with lines of text, each at its middle. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
};

/** A line from a person to the body where it was. */
export type Thread = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** A person in its place. */
export type PlacedPerson = Box & { readonly person: ChainPerson };

/** A step in its place. */
export type PlacedStep = Box & { readonly step: ChainStep; readonly threads: readonly [Thread, Thread] };

/** A chain laid out. */
export type ChainPicture = {
  readonly width: number;
  readonly height: number;
  readonly people: readonly PlacedPerson[];
  readonly steps: readonly PlacedStep[];
};

/** Height of a line of text, room within a box above and below. */
export const LINE = 17;
const PAD = 8;
const MARGIN = 6;
const DROP = 44;
const STEP_NARROW = 34;

const PERSON = { size: 14, weight: 700 } as const;
const BODY = { size: 13, weight: 500 } as const;

const heightOf = (lines: readonly string[]): number => lines.length * LINE + 2 * PAD;

const personBox = (person: ChainPerson, middle: number, y: number, most: number): PlacedPerson => {
  const { lines } = textLines(person.name, PERSON, most - 16, 2);
  const width = Math.min(most, Math.max(60, ...lines.map((line) => textWidth(line, PERSON))) + 20);
  return { person, x: middle - width / 2, y, width, height: heightOf(lines), lines };
};

const stepLines = ({ body, time, certain }: ChainStep, width: number): readonly string[] => [
  ...textLines(certain ? body : `? ${body}`, BODY, width, 3).lines,
  ...textLines(time, BODY, width, 2).lines,
];

const tallest = (boxes: readonly (readonly string[])[]): number => Math.max(0, ...boxes.map(heightOf));

/** People in a row above, the bodies where each two met between them below: the chain falls and rises step by step. */
const wideLayout = ({ people, steps }: Chain, width: number): ChainPicture => {
  const pitch = (width - 2 * MARGIN) / people.length;
  const at = (place: number) => MARGIN + pitch * (place + 0.5);
  const boxWidth = Math.min(pitch - 16, 280);
  const placed = people.map((person, place) => personBox(person, at(place), MARGIN, boxWidth));
  const bottom = Math.max(...placed.map(({ y, height }) => y + height));
  const texts = steps.map((step) => stepLines(step, boxWidth - 16));
  const below = bottom + DROP;
  const stepsPlaced = steps.map((step, place): PlacedStep => {
    const middle = at(place + 0.5);
    const lines = texts[place] ?? [];
    const box = { x: middle - boxWidth / 2, y: below, width: boxWidth, height: heightOf(lines), lines };
    const threads = [
      {
        x1: at(place),
        y1: (placed[place]?.y ?? 0) + (placed[place]?.height ?? 0),
        x2: middle - boxWidth / 4,
        y2: below,
      },
      {
        x1: middle + boxWidth / 4,
        y1: below,
        x2: at(place + 1),
        y2: (placed[place + 1]?.y ?? 0) + (placed[place + 1]?.height ?? 0),
      },
    ] as const;
    return { ...box, step, threads };
  });
  return { width, height: below + tallest(texts) + MARGIN, people: placed, steps: stepsPlaced };
};

/** One under the other: a person, the body, the next person. */
const narrowLayout = ({ people, steps }: Chain, width: number): ChainPicture => {
  const middle = width / 2;
  const boxWidth = width - 2 * MARGIN;
  const placed: PlacedPerson[] = [];
  const stepsPlaced: PlacedStep[] = [];
  let y = MARGIN;
  for (const [place, person] of people.entries()) {
    const box = personBox(person, middle, y, boxWidth);
    placed.push(box);
    y = box.y + box.height;
    const step = steps[place];
    if (step === undefined) continue;
    const lines = stepLines(step, boxWidth - 16);
    const top = y + STEP_NARROW;
    const bottom = top + heightOf(lines);
    const threads = [
      { x1: middle, y1: y, x2: middle, y2: top },
      { x1: middle, y1: bottom, x2: middle, y2: bottom + STEP_NARROW },
    ] as const;
    stepsPlaced.push({ x: MARGIN, y: top, width: boxWidth, height: heightOf(lines), lines, step, threads });
    y = bottom + STEP_NARROW;
  }
  return { width, height: y + MARGIN, people: placed, steps: stepsPlaced };
};

/** Lays a chain out: as a row with bodies between and below people, or downwards on a narrow screen. */
export const layOutChain = (chain: Chain, width: number, narrow: boolean): ChainPicture =>
  narrow ? narrowLayout(chain, width) : wideLayout(chain, width);
