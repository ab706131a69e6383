package import DebriefDocuments

/// What the user asked for with `debrief export` or `debrief preview`.
package struct DebriefOptions: Equatable, Sendable {
  /// The friend's name; nil in a preview for nobody in particular.
  package var friend: String?
  /// How it is written.
  package var format: DebriefFormat
  /// The file to write, `-` for the output; when nil, a name is made from session and friend.
  package var output: String?
  /// Words that must not leave the machine.
  package var redactions: [String]
  /// Words that were taken out for this friend last time, and stay in.
  package var leftIn: [String]
  /// Whether to write without asking.
  package var isConfirmed: Bool
  /// Which answers can be heard in the page.
  package var voices: VoiceChoice?
  /// Whether words are redacted although a voice says them.
  package var isVoiceUnredacted: Bool
  /// Who asks, by the name the friend knows; nil takes the configuration's.
  package var from: String?
  /// A personal line to the friend.
  package var note: String?
  /// The numbers of the answers that are sent; nil for all, or what is chosen from a proposal.
  package var answers: [Int]?

  /// Creates options.
  package init(
    friend: String?, format: DebriefFormat, output: String? = nil, redactions: [String] = [],
    isConfirmed: Bool = false, voices: VoiceChoice? = nil, isVoiceUnredacted: Bool = false,
    from: String? = nil, note: String? = nil, answers: [Int]? = nil, leftIn: [String] = []
  ) {
    self.leftIn = leftIn
    self.answers = answers
    self.from = from
    self.note = note
    self.voices = voices
    self.isVoiceUnredacted = isVoiceUnredacted
    self.friend = friend
    self.format = format
    self.output = output
    self.redactions = redactions
    self.isConfirmed = isConfirmed
  }
}

/// Whose sound goes along with a debrief.
package enum VoiceChoice: Equatable, Sendable {
  case all
  /// Those of these answers, by their numbers.
  case answers([Int])

  /// Reads `all`, or numbers such as `1,3`.
  package init?(_ typed: String) {
    if typed.lowercased() == "all" {
      self = .all
      return
    }
    let numbers = typed.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard !numbers.isEmpty, numbers.allSatisfy({ ($0 ?? 0) > 0 }) else { return nil }
    self = .answers(numbers.compactMap(\.self))
  }
}
