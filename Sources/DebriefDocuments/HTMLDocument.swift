import InterviewCore
import WebPages

import struct Foundation.UUID

/// Writes a debrief as a page that a friend opens, fills in and sends back.
enum HTMLDocument {
  static func render(_ debrief: Debrief) throws -> String {
    let template = try PageTemplate(
      text(PackageResources.debrief_mustache),
      including: ["dimension": text(PackageResources.dimension_mustache)])
    return WebPage(
      title: Wording.title(friend: debrief.friend.visibleLine),
      style: text(PackageResources.debrief_css), script: text(PackageResources.debrief_js),
      body: template.render(debrief.pageValues)
    ).render()
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Debrief {
  fileprivate var pageValues: PageTemplate.Values {
    let beyondText = rubric.filter { !$0.media.contains(.typed) }
    return [
      "friend": friend, "debrief": id.uuidString, "session": "\(session.number)",
      "about": PageWording.about(session), "skipped": skipped.map(Wording.skipped),
      "limits": limits, "hasBeyondText": unseen.isEmpty && !beyondText.isEmpty,
      "turns": turns.map(values), "formLines": formLines.joined(separator: "\n"),
    ]
  }

  /// What cannot be seen, and what can only be seen by someone who has more than the text.
  private var limits: [String] {
    let beyondText = rubric.filter { !$0.media.contains(.typed) }
    if !unseen.isEmpty { return [PageWording.unseen(unseen.map(\.name), in: session.medium)] }
    return beyondText.isEmpty ? [] : [PageWording.beyondText(beyondText.map(\.name))]
  }

  private func values(of turn: Turn) -> PageTemplate.Values {
    let dimensions = dimensions(of: turn)
    let seen = dimensions.filter { $0.media.contains(session.medium) }
    let unseen = dimensions.filter { !$0.media.contains(session.medium) }
    return said(turn.answer).merging([
      "number": "\(turn.number)", "heading": Wording.heading(of: turn), "question": turn.question,
      "timing": Wording.timing(of: turn, medium: session.medium),
      "followUps": turn.followUps.map(values), "isScored": !dimensions.isEmpty,
      "nothingToScore": Wording.nothingToScore, "groups": groups(of: seen, in: turn),
      "unseen": unseen.isEmpty ? [PageTemplate.Values]() : [values(ofUnseen: unseen, in: turn)],
    ]) { first, _ in first }
  }

  private func values(of followUp: FollowUp) -> PageTemplate.Values {
    said(followUp.answer).merging([
      "heading": Wording.followUp(seconds: followUp.answerSeconds), "question": followUp.text,
    ]) { first, _ in first }
  }

  private func said(_ answer: String) -> PageTemplate.Values {
    let isEmpty = answer.allSatisfy(\.isWhitespace)
    return ["answer": isEmpty ? [String]() : [answer], "noAnswer": Wording.noAnswer]
  }

  private func groups(of dimensions: [Dimension], in turn: Turn) -> [PageTemplate.Values] {
    DimensionGroup.allCases.compactMap { group in
      let members = dimensions.filter { $0.group == group }
      guard !members.isEmpty else { return nil }
      return ["name": Wording.name(of: group), "dimensions": members.map { values(of: $0, turn) }]
    }
  }

  private func values(ofUnseen dimensions: [Dimension], in turn: Turn) -> PageTemplate.Values {
    [
      "summary": PageWording.unseenHere(dimensions.map(\.name), in: session.medium),
      "dimensions": dimensions.map { values(of: $0, turn) },
    ]
  }

  private func values(of dimension: Dimension, _ turn: Turn) -> PageTemplate.Values {
    var values: PageTemplate.Values = [
      "turn": "\(turn.number)", "id": dimension.id, "name": dimension.name,
      "question": dimension.question, "isBeyondText": !dimension.media.contains(.typed),
    ]
    for score in Dimension.describedScores {
      values["level\(score)"] = dimension.levels[score] ?? ""
    }
    return values
  }

  /// The form without anything to read, for those whose browser runs no scripts.
  private var formLines: [String] {
    let scored = turns.flatMap { turn in
      dimensions(of: turn).filter { $0.media.contains(session.medium) }.flatMap {
        [
          FormLine.score(turn: turn.number, dimension: $0.id),
          .comment(turn: turn.number, dimension: $0.id),
        ]
      }
    }
    return (scored + [.worked, .workOn, .tryNext, .decision, .saw]).map(\.prompt)
      + [
        "\(FormLine.debrief.prompt) \(id.uuidString)",
        "\(FormLine.friend.prompt) \(friend.visibleLine)",
      ]
  }
}
