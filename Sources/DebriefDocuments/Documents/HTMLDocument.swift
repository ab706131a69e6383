import InterviewCore
import WebPages

import struct Foundation.UUID

/// Writes a debrief as a page that a friend opens, fills in and sends back.
enum HTMLDocument {
  /// Read once a process.
  private static let template = Result { try PageTemplate(text(PackageResources.debrief_mustache)) }

  static func render(_ debrief: Debrief, voices: [DebriefVoice] = []) throws -> String {
    let template = try template.get()
    let fieldsets = try DimensionFieldsets(debrief.rubric)
    return WebPage(
      title: Wording.title(of: debrief.session, for: debrief.friend.visibleLine),
      style: text(PackageResources.debrief_css), script: text(PackageResources.debrief_js),
      body: template.render(debrief.pageValues(fieldsets, voices)), hasSound: !voices.isEmpty
    ).render()
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Debrief {
  fileprivate func pageValues(
    _ fieldsets: DimensionFieldsets, _ voices: [DebriefVoice]
  ) -> PageTemplate.Values {
    let beyondText = rubric.filter { !$0.media.contains(.typed) }
    return [
      "overline": Wording.title(of: session, for: friend), "friend": friend,
      "debrief": id.uuidString, "session": "\(session.number)",
      "about": PageWording.about(self), "skipped": skipped.map(Wording.skipped),
      "limits": limits + (voices.isEmpty ? [] : [PageWording.voices(voices)]),
      "hasVoices": !voices.isEmpty, "hasBeyondText": unseen.isEmpty && !beyondText.isEmpty,
      "turns": turns.map { turn in
        values(of: turn, fieldsets, voices.filter { $0.turn == turn.number })
      },
      "formLines": formLines.joined(separator: "\n"),
    ]
  }

  /// What cannot be seen, and what can only be seen by someone who has more than the text.
  private var limits: [String] {
    let beyondText = rubric.filter { !$0.media.contains(.typed) }
    if !unseen.isEmpty { return [PageWording.unseen(unseen.map(\.name), in: session)] }
    return beyondText.isEmpty ? [] : [PageWording.beyondText(beyondText.map(\.name))]
  }

  private func values(
    of turn: Turn, _ fieldsets: DimensionFieldsets, _ voices: [DebriefVoice]
  ) -> PageTemplate.Values {
    let players = { (part: Int) in voices.filter { $0.part == part }.map(\.values) }
    let dimensions = dimensions(of: turn)
    let seen = dimensions.filter { $0.media.contains(session.medium) }
    let unseen = dimensions.filter { !$0.media.contains(session.medium) }
    return said(turn.answer).merging([
      "number": "\(turn.number)", "heading": Wording.heading(of: turn), "question": turn.question,
      "timing": Wording.timing(of: turn, in: session),
      "voices": players(0),
      "followUps": turn.followUps.enumerated().map { values(of: $1, players($0 + 1)) },
      "isScored": !dimensions.isEmpty,
      "nothingToScore": Wording.nothingToScore,
      "groups": groups(of: seen).map { name, members in
        ["name": name, "fieldsets": fieldsets.html(of: members, turn: turn.number)]
      },
      "unseen": groups(ofUnseen: unseen).map { summary, members in
        ["summary": summary, "fieldsets": fieldsets.html(of: members, turn: turn.number)]
      },
    ]) { first, _ in first }
  }

  private func values(
    of followUp: FollowUp, _ players: [PageTemplate.Values]
  ) -> PageTemplate.Values {
    said(followUp.answer).merging([
      "heading": Wording.followUp(seconds: followUp.answerSeconds), "question": followUp.text,
      "voices": players,
    ]) { first, _ in first }
  }

  private func said(_ answer: String) -> PageTemplate.Values {
    let isEmpty = answer.allSatisfy(\.isWhitespace)
    return ["answer": isEmpty ? [String]() : [answer], "noAnswer": Wording.noAnswer]
  }

  private func groups(of dimensions: [Dimension]) -> [(name: String, members: [Dimension])] {
    DimensionGroup.allCases.compactMap { group in
      let members = dimensions.filter { $0.group == group }
      return members.isEmpty ? nil : (Wording.name(of: group), members)
    }
  }

  private func groups(ofUnseen dimensions: [Dimension])
    -> [(summary: String, members: [Dimension])]
  {
    guard !dimensions.isEmpty else { return [] }
    return [(PageWording.unseenHere(dimensions.map(\.name), in: session), dimensions)]
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
