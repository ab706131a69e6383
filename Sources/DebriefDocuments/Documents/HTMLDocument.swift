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
      style: text(PackageResources.debrief_css),
      script: WebPage.formScript + text(PackageResources.debrief_js),
      body: template.render(debrief.pageValues(fieldsets, try voices.map(VoiceMarkup.init))),
      hasSound: !voices.isEmpty
    ).render()
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Debrief {
  fileprivate func pageValues(
    _ fieldsets: DimensionFieldsets, _ voices: [VoiceMarkup]
  ) -> PageTemplate.Values {
    [
      "overline": Wording.title(of: session, for: friend), "friend": friend,
      "debrief": id.uuidString, "session": "\(session.number)",
      "saw": asksHowItWasMet ? "" : Saw.transcript.rawValue, "asksSaw": asksHowItWasMet,
      "title": Wording.request(from: from), "effort": Wording.effort(of: self) + ".",
      "note": note.map { [$0] } ?? [],
      "firstStep": turns.first.map { "answer-\($0.number)" } ?? "end",
      "about": PageWording.about(self), "skipped": skipped.map(Wording.skipped),
      "limits": limits(hasVoices: !voices.isEmpty)
        + (voices.isEmpty ? [] : [PageWording.voices(of: voices.map(\.turn))]),
      "hasVoices": !voices.isEmpty,
      "turns": turns.map { turn in
        values(of: turn, fieldsets, voices.filter { $0.turn == turn.number })
      },
      "sendHeading": PageWording.sendHeading(to: from), "thanks": PageWording.thanks(from),
      "onPaper": PageWording.onPaper(from), "formLines": formLines.joined(separator: "\n"),
    ]
  }

  /// What can only be judged by someone who has more than the text.
  private func limits(hasVoices: Bool) -> [String] {
    let beyondText = rubric.filter {
      !$0.media.contains(.typed) && $0.media.contains(session.medium)
    }
    return beyondText.isEmpty || hasVoices ? [] : [PageWording.beyondText(beyondText.map(\.name))]
  }

  private func values(
    of turn: Turn, _ fieldsets: DimensionFieldsets, _ voices: [VoiceMarkup]
  ) -> PageTemplate.Values {
    let players = { (part: Int) in voices.filter { $0.part == part }.map(\.html).joined() }
    let dimensions = seenDimensions(of: turn)
    return [
      "number": "\(turn.number)", "heading": Wording.heading(of: turn), "question": turn.question,
      "timing": Wording.timing(of: turn, in: session),
      "voices": players(0), "said": said(turn.answer),
      "followUps": turn.followUps.enumerated().map { place, followUp in
        [
          "heading": Wording.followUp(seconds: followUp.answerSeconds), "question": followUp.text,
          "voices": players(place + 1), "said": said(followUp.answer),
        ]
      },
      "isScored": !dimensions.isEmpty, "nothingToScore": Wording.nothingToScore,
      "fieldsets": fieldsets.html(of: dimensions, turn: turn.number),
    ]
  }

  /// With more lines a browser would take its time, and nobody spoke them.
  private static let mostParagraphs = 1_000

  /// An answer as HTML, a line in an element of its own so that there is room between lines.
  private func said(_ answer: String) -> String {
    guard !answer.allSatisfy(\.isWhitespace) else {
      return "<p class=\"soft\">\(Wording.noAnswer)</p>"
    }
    let lines = answer.escapedForHTML.split(separator: "\n", omittingEmptySubsequences: false)
    let gap = lines.count > Self.mostParagraphs ? "\n" : "</span>\n<span>"
    return "<div class=\"said\" dir=\"auto\"><span>"
      + lines.joined(separator: gap) + "</span></div>"
  }

  /// The form without anything to read, for those whose browser runs no scripts.
  private var formLines: [String] {
    let scored = turns.flatMap { turn in
      lines(of: turn)
    }
    return (scored + conclusionLines).map(\.prompt)
      + [
        "\(FormLine.debrief.prompt) \(id.uuidString)",
        "\(FormLine.friend.prompt) \(friend.visibleLine)",
      ]
  }
}
