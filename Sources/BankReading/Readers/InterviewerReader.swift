package import InterviewCore

/// Reads an interviewer.
package enum InterviewerReader {
  /// Reads the bytes of an interviewer's file; the file's name is for the places of problems.
  package static func read(_ bytes: [UInt8], file: String) -> Report<Interviewer> {
    NodeReader.report(bytes, file: file, interviewer)
  }

  /// The most follow-ups an interviewer may allow for one question.
  static let followUps = 0...5

  private static func interviewer(_ node: Node, _ nodes: NodeReader) -> Interviewer? {
    let subject = "an interviewer: a mapping with `interviewer` and `greetings`"
    guard var reader = MappingReader(node, subject, nodes) else { return nil }
    let id = reader.identifier("interviewer")
    let name = reader.text("name")
    let about = reader.text("about")
    let language = reader.language("language")
    let greetings = reader.texts("greetings")
    let warmUps = reader.texts("warm-ups")
    let transitions = reader.texts("transitions")
    let closings = reader.texts("closings")
    let farewells = reader.texts("farewells")
    let nudges = reader.required("nudges").flatMap { Self.nudges($0, nodes) }
    let habit = reader.required("follow-ups").flatMap { Self.habit($0, nodes) }
    let probes = reader.value("probes").map { Self.probes($0, nodes) } ?? [:]
    let further = reader.items("further").map { items in
      items.compactMap { FollowUpReading.followUp($0, nodes, leavesOutUnknownSign: true) }
    }
    let askedBack = reader.value("asked-back").flatMap { Self.askedBack($0, nodes) }
    reader.finish()
    guard let id, let name, let about, let greetings, let warmUps, let transitions, let closings,
      let farewells, let nudges, let habit
    else { return nil }
    return Interviewer(
      id: id, name: name, about: about, language: language, greetings: greetings,
      warmUps: warmUps, transitions: transitions, closings: closings, farewells: farewells,
      nudges: nudges, followUps: habit, probes: probes, further: further,
      askedBack: askedBack)
  }

  private static func nudges(_ node: Node, _ nodes: NodeReader) -> Interviewer.Nudges? {
    guard var reader = MappingReader(node, "a mapping with `at-time` and `over`", nodes)
    else { return nil }
    let atTime = reader.text("at-time")
    let over = reader.text("over")
    reader.finish()
    guard let atTime, let over else { return nil }
    return Interviewer.Nudges(atTime: atTime, over: over)
  }

  private static func askedBack(_ node: Node, _ nodes: NodeReader) -> Interviewer.AskedBack? {
    guard var reader = MappingReader(node, "a mapping with `choice` and `meaning`", nodes)
    else { return nil }
    let choice = reader.text("choice")
    let meaning = reader.text("meaning")
    reader.finish()
    guard let choice, let meaning else { return nil }
    return Interviewer.AskedBack(choice: choice, meaning: meaning)
  }

  private static func habit(_ node: Node, _ nodes: NodeReader) -> Interviewer.FollowUpHabit? {
    guard var reader = MappingReader(node, "a mapping with `at-most` and `unprompted`", nodes)
    else { return nil }
    let atMost = reader.number("at-most", in: followUps)
    let unprompted = reader.number("unprompted", in: followUps)
    reader.finish()
    guard let atMost, let unprompted else { return nil }
    return Interviewer.FollowUpHabit(atMost: atMost, unprompted: unprompted)
  }

  private static func probes(_ node: Node, _ nodes: NodeReader) -> [Sign: String] {
    guard var reader = MappingReader(node, "a mapping of signs and what to ask", nodes)
    else { return [:] }
    var probes: [Sign: String] = [:]
    for sign in Sign.prompting {
      probes[sign] = reader.optionalText(sign.rawValue)
    }
    reader.leaveOutUnknown(noun: "sign")
    return probes
  }
}
