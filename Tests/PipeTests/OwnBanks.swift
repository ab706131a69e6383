import Foundation
import TestSupport

/// Banks of a user's own, so that a script can know every word of an interview.
///
/// The interviewer asks one follow-up to each answer: for the result where none was told, else who
/// helped. Answers are scored on structure and evidence.
enum OwnBanks {
  static let words = ["--bank", "own", "--interviewer", "plain", "--seed", "1"]

  /// A home in which they lie.
  static func home() throws -> TestHome {
    let home = try TestHome()
    for folder in ["banks/interviewers", "banks/rubrics"] {
      try FileManager.default.createDirectory(
        atPath: home.file(folder), withIntermediateDirectories: true)
    }
    _ = try home.write(bank, to: "banks/own.yaml")
    _ = try home.write(interviewer, to: "banks/interviewers/plain.yaml")
    _ = try home.write(rubric, to: "banks/rubrics/default.yaml")
    return home
  }

  static let bank = """
    bank: own
    title: Questions of my own
    kind: behavioral
    language: en
    time: 2m
    questions:
      - id: finished
        ask: Tell me about something you finished.
        competency: ownership
        listens-for: [What it was]
        follow-ups:
          - ask: What came of it?
            when: no-result
          - ask: Who helped you?
      - id: decided
        ask: Tell me about something you decided.
        competency: judgement
        listens-for: [Why]
        follow-ups:
          - ask: And how did it end?
            when: no-result
          - ask: Who was asked?

    """

  static let interviewer = """
    interviewer: plain
    name: Plain
    about: Says the same every time.
    greetings: [Welcome.]
    warm-ups: [How was your day?]
    transitions: [Next.]
    closings: [Your questions?]
    farewells: [Goodbye.]
    nudges: {at-time: That is the time., over: Please end.}
    follow-ups: {at-most: 1, unprompted: 1}

    """

  static let rubric = """
    rubric: default
    title: Two dimensions
    dimensions:
      - id: structure
        name: Structure
        group: content
        question: Is there an order?
        levels: {1: None, 3: Some, 5: Clear}
        media: [typed, aloud, observed]
      - id: evidence
        name: Evidence
        group: content
        question: Could it be checked?
        levels: {1: Nothing, 3: Something, 5: All of it}
        media: [typed, aloud, observed]

    """
}
