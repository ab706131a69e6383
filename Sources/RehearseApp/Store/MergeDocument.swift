/// What `data merge --json` writes, `rehearse.merge/1`.
struct MergeDocument: Encodable {
  var schema = "rehearse.merge/1"
  /// The file that was merged.
  var file: String
  /// What became of its sessions.
  var sessions: Counts
  /// What became of its stories; null where it has none.
  @Nullable var stories: Counts?
  /// What became of its reports for others; null where it has none.
  @Nullable var reports: Counts?
  /// What became of its jobs; null where it has none.
  @Nullable var jobs: Counts?
  /// The sessions that have another number here.
  var renumbered: [Renumbered]
  /// The sessions that had gone on in two ways, and are two from now on.
  var parted: [Parted]
  /// The sessions that another terminal has open.
  var leftOut: [Int]
  /// What the two say differently, a sentence each.
  var disagreements: [String]

  /// How many are new, changed and as before.
  struct Counts: Codable, Equatable {
    var added: Int
    var changed: Int
    var unchanged: Int
  }

  /// A session whose number was taken.
  struct Renumbered: Encodable {
    /// Its number in the file.
    var wanted: Int
    /// Its number here.
    var given: Int
  }

  /// Two sessions that were one.
  struct Parted: Encodable {
    var number: Int
    var other: Int
  }

  init(_ result: MergeResult, of file: String, words: (Disagreement) -> String) {
    self.file = file
    sessions = Counts(
      added: result.added, changed: result.changed, unchanged: result.unchanged)
    _stories = Nullable(nil)
    _reports = Nullable(nil)
    _jobs = Nullable(nil)
    renumbered = result.renumbered.map { Renumbered(wanted: $0.wanted, given: $0.given) }
    parted = result.parted.map { Parted(number: $0.number, other: $0.other) }
    leftOut = result.leftOut
    disagreements = result.disagreements.map(words)
  }
}
