/** A backup cannot be made, or is not what it says, or may not be restored: for a reason that a person can do something about. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
}
