package import TextBasics

package import struct Foundation.UUID

/// Something that happened to an application, or that is agreed to happen.
package struct JobEvent: Equatable, Sendable {
  /// What can happen, in the order in which it usually does.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// The position was put aside to apply to.
    case saved
    /// The application was sent.
    case applied
    /// The first contact: a call, a test, a mail that is no automatic reply.
    case screen
    /// A conversation about the work.
    case interview
    /// The last round.
    case final
    /// They want the person.
    case offer
    /// The person wants them.
    case accepted
    /// They said no.
    case rejected
    /// The person said no.
    case withdrew
    /// Nobody said anything, and nobody is expected to.
    case noAnswer = "no-answer"
    /// Anything else; it changes no stage.
    case note

    /// Whether it closes an application.
    package var isClosing: Bool {
      switch self {
      case .rejected, .withdrew, .noAnswer: true
      default: false
      }
    }

    /// Whether it may lie ahead: what may be agreed on for a day to come.
    package var isAppointment: Bool {
      switch self {
      case .screen, .interview, .final: true
      default: false
      }
    }

    /// Its place among the stages, from 0; nil for what is no stage.
    package var stage: Int? {
      switch self {
      case .saved: 0
      case .applied: 1
      case .screen: 2
      case .interview: 3
      case .final: 4
      case .offer: 5
      case .accepted: 6
      case .rejected, .withdrew, .noAnswer, .note: nil
      }
    }
  }

  /// Tells it from every other, in every copy of the record.
  package var id: UUID
  /// What happened.
  package var kind: Kind
  /// When; nil where a list did not say.
  package var on: Day?
  /// The time of an appointment.
  package var at: TimeOfDay?
  /// What the round is called: `panel`.
  package var round: String?
  /// With whom.
  package var with: [String]
  /// What else there is to say.
  package var note: String?

  /// Creates an event.
  package init(
    id: UUID, _ kind: Kind, on day: Day?, at time: TimeOfDay? = nil, round: String? = nil,
    with people: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    on = day
    at = time
    self.round = round
    with = people
    self.note = note
  }
}

/// A time of the day on the user's own clock.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, below 1,440.
  package let minutes: Int

  /// Creates the time so many minutes after midnight; nil beyond the day.
  package init?(minutes: Int) {
    guard (0..<1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `14:30`, `9:05` or `14`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.count) && $0.utf8.allSatisfy(isDigit) }),
      let hour = Int(parts[0]), hour < 24
    else { return nil }
    guard parts.count == 2 else {
      self.init(minutes: hour * 60)
      return
    }
    guard parts[1].count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// As a clock shows it: `14:30`.
  package var text: String {
    "\(digits(minutes / 60, atLeast: 2)):\(digits(minutes % 60, atLeast: 2))"
  }

  /// Whether a time comes before another.
  package static func < (one: TimeOfDay, other: TimeOfDay) -> Bool { one.minutes < other.minutes }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
