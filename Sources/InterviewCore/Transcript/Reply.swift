public import struct Foundation.Date
public import struct Foundation.UUID

/// That a debrief of a session was written for a friend.
public struct DebriefRecord: Equatable, Sendable {
  /// The identifier that the form and its reply carry.
  public var id: UUID
  /// The friend's name.
  public var friend: String
  /// When it was written.
  public var writtenAt: Date

  /// Creates a record.
  public init(id: UUID, friend: String, writtenAt: Date) {
    self.id = id
    self.friend = friend
    self.writtenAt = writtenAt
  }
}

/// What a friend sent back about a whole session; their ratings stand with the turns.
public struct Reply: Equatable, Sendable {
  /// The debrief it answers.
  public var debrief: UUID
  /// The friend's name, as it stands in the ratings.
  public var rater: String
  /// How the friend came to know the answers; nil where they did not say.
  public var saw: Saw?
  /// What worked; empty where nothing was written.
  public var worked: String
  /// What to work on.
  public var workOn: String
  /// What to try next.
  public var tryNext: String
  /// Whether the friend would hire; nil where they did not say.
  public var decision: Decision?
  /// When it was imported.
  public var receivedAt: Date

  /// Creates a reply from its parts.
  public init(
    debrief: UUID, rater: String, saw: Saw? = nil, worked: String = "", workOn: String = "",
    tryNext: String = "", decision: Decision? = nil, receivedAt: Date
  ) {
    self.debrief = debrief
    self.rater = rater
    self.saw = saw
    self.worked = worked
    self.workOn = workOn
    self.tryNext = tryNext
    self.decision = decision
    self.receivedAt = receivedAt
  }
}
