import InterviewCore

import struct Foundation.UUID

/// The keys are those of the contract `rehearse.debrief/1`.
extension Debrief: Codable {
  /// The name and version of the JSON form.
  package static let schema = "rehearse.debrief/1"

  private enum CodingKeys: String, CodingKey {
    case schema
    case id = "debrief"
    case friend = "for"
    case session
    case turns
    case skipped
    case rubric
    case from
    case note
    case minutes
  }

  /// Reads a debrief.
  ///
  /// - Throws: `DecodingError` where a key is missing or wrong, or the schema is another one.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let found = try container.decode(String.self, forKey: .schema)
    guard found == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container,
        debugDescription: "found schema `\(found)`, expected `\(Self.schema)`")
    }
    self.init(
      id: try container.decode(UUID.self, forKey: .id),
      friend: try container.decode(String.self, forKey: .friend),
      session: try container.decode(SessionFacts.self, forKey: .session),
      turns: try container.decode([Turn].self, forKey: .turns),
      skipped: try container.decode([SkippedQuestion].self, forKey: .skipped),
      rubric: try container.decode([Dimension].self, forKey: .rubric),
      from: try container.decodeIfPresent(String.self, forKey: .from),
      note: try container.decodeIfPresent(String.self, forKey: .note))
  }

  /// Writes the debrief.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(id, forKey: .id)
    try container.encode(friend, forKey: .friend)
    try container.encode(session, forKey: .session)
    try container.encode(turns, forKey: .turns)
    try container.encode(skipped, forKey: .skipped)
    try container.encode(rubric, forKey: .rubric)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(note, forKey: .note)
    try container.encode(minutes, forKey: .minutes)
  }
}
