import PseudoTerminal
import TestSupport
import Testing

/// What someone sees who starts the program for the first time and follows the screen.
@Suite(.timed) struct FirstUseTests {
  @Test func `from the prompt to a saved session`() throws {
    let rehearsal = try Rehearsal(rows: 80)
    var screen = Self.greeting
    func shows(more rows: String) throws {
      screen += rows
      try rehearsal.showsOnly(screen)
    }
    try shows(more: "")
    rehearsal.enter("practice --bank mine --seed 3 --questions 1")
    try shows(more: Self.warmUp)
    try rehearsal.pass(.warmUp)
    try shows(more: Self.question)
    for stop in [Stop.answer, .followUp, .closing] { try rehearsal.pass(stop) }
    try shows(more: Self.rest)
    let replies = [
      ("yes", Self.scoring), ("4 2", Self.evidence), ("on Monday", Self.lookBack),
      ("no", Self.farewell),
    ]
    for (reply, rows) in replies {
      rehearsal.enter(reply)
      try shows(more: rows)
    }
    rehearsal.enter("quit")
    try rehearsal.ends()
    #expect(
      try rehearsal.home.answers() == [
        "A friend told me.", "I told them on Monday.", "Who would I work with?",
      ])
    let again = try Rehearsal(in: rehearsal.home)
    try again.child.wait("what was last, above the prompt") {
      $0.text.contains(/help` for more\.\nLast: session 1, .+, 1 question, finished\.\n/)
        && $0.line == "rehearse>"
    }
    let hasty = try Rehearsal(in: rehearsal.home)
    hasty.enter("review list")
    try hasty.child.wait("what was last, above what was asked for") {
      $0.text.contains(/\nLast: session 1, .+\n(.+\n)*no\. +when/) && $0.line == "rehearse>"
    }
  }

  @Test func `with the banks that come along`() throws {
    let rehearsal = try Rehearsal(in: TestHome(), rows: 40)
    try rehearsal.shows("rehearse>")
    rehearsal.enter("practice --seed 3 --questions 1 --kind behavioral")
    try rehearsal.answer("/skip", to: /Warm-up, not scored\n.+/)
    try rehearsal.answer("/skip", to: /Question 1 of 1 · \S+ · \S+ min\n.+/)
    try rehearsal.answer("/skip", to: /Your questions, not scored\n.+/)
    try rehearsal.child.wait("end of a session without answers") {
      $0.text.contains(/\nSaved as session 1\./) && $0.line == "rehearse>"
    }
  }

  private static let greeting = """
    rehearse 0.2.0. Type `practice` to start, `help` for more.
    rehearse>
    """
  private static let warmUp = """
     practice --bank mine --seed 3 --questions 1

    Good morning.

    Warm-up, not scored
    What brings you here?
    (an empty line ends the answer; /help shows what else there is)
    0:00 / 1:00 >
    """
  private static let question = """
     A friend told me.
    0:00 / 1:00 >

    Next question.

    Question 1 of 1 · communication · 3 min
    Tell me about a time you gave bad news.
    0:00 / 3:00 >
    """
  private static let rest = """
     I told them on Monday.
    0:00 / 3:00 >

    What came of it?
    0:00 > They stayed, as a result.
    0:00 >

    Your questions, not scored
    Any questions for me?
    0:00 / 2:00 > Who would I work with?
    0:00 / 2:00 >

    Now your own view, before you see anything else.

    Would this interviewer hire you?
    strong no / no / yes / strong yes, or - for no view
    your view:
    """
  private static let scoring = """
     yes

    Your own eyes first: 1 answer, a line each. The words describe 1, 3 and 5; 2 and
    4 lie between.

    Answer 1 of 1: Tell me about a time you gave bad news.
      I told them on Monday.\u{A0}…
    Evidence   1 Claims only
               3 One case, but vague
               5 A case with its result
    Composure  1 They blamed
               3 Calm at first
               5 Calm throughout
    2 scores, in this order (1-5, - not observed, ? one by one):
    """
  private static let evidence = """
     4 2
    Evidence 4: which words of your answer show it? Quote them, or press Enter.
    which words show it (Enter for none):
    """
  private static let lookBack = """
     on Monday

    Looking back

    1  Tell me about a time you gave bad news.
       answered in 0:00 of 3:00, after 0:00 of thinking
       asked “What came of it?” (no word of how it ended)
       noticed: too-short: fewer than 30 words
       noticed: no-number: no number in it
       This question listens for:
         - They told it themselves

    Lowest on average: composure (2). How did they sound?
    Your lowest there, a 2, was for: Tell me about a time you gave bad news.
    Redo that answer once, now?
    yes / no:
    """
  private static let farewell = """
     no

    Goodbye.

    Saved as session 1. `debrief export 1 --for Sam` writes a form for a friend.
    rehearse>
    """
}
