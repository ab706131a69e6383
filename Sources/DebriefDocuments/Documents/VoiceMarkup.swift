import Foundation
import TextBasics
import WebPages

/// A player as HTML, and where it stands.
struct VoiceMarkup {
  /// The number of the answer in the debrief.
  let turn: Int
  /// 0 for the answer, else the place of the follow-up from 1 on.
  let part: Int
  let html: String

  /// Read once a process.
  private static let template = Result {
    try PageTemplate(String(decoding: PackageResources.voice_mustache, as: UTF8.self))
  }

  /// Renders the player of a voice.
  ///
  /// - Throws: what reading a template throws.
  init(_ voice: DebriefVoice) throws {
    turn = voice.turn
    part = voice.part
    html = try Self.template.get().render(voice.values)
  }
}

extension DebriefVoice {
  /// How many units the strip of pauses is wide, whatever the page makes of it.
  private static let width = 1000.0

  /// What fills the player's place in the page.
  fileprivate var values: PageTemplate.Values {
    [
      "type": type, "data": Data(bytes).base64EncodedString(), "pauses": marks, "label": label,
      "hasPauses": !marks.isEmpty,
    ]
  }

  private var marks: [PageTemplate.Values] {
    guard seconds > 0 else { return [] }
    return pauses.filter { $0.count == 2 && $0[1] > $0[0] }.map { pause in
      let start = Int((pause[0] / seconds * Self.width).rounded())
      let length = max(2, Int(((pause[1] - pause[0]) / seconds * Self.width).rounded()))
      return ["x": "\(start)", "width": "\(length)"]
    }
  }

  private var label: String {
    let longest = pauses.compactMap { $0.count == 2 ? $0[1] - $0[0] : nil }.max() ?? 0
    let tenths = Int((longest * 10).rounded())
    let number = pauses.count == 1 ? "1 pause" : "\(pauses.count) pauses"
    return "\(clockText(seconds)), \(number)"
      + (pauses.isEmpty ? "" : ", the longest \(tenths / 10).\(tenths % 10) s")
  }
}
