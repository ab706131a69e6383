import BankImporting
import TestSupport
import Testing

/// Shapes of lists that lost their questions, or took answers for some: guides of interviewers, numbers that count
/// on, topics among questions.
@Suite(.timed) struct GuideShapeTests {
  @Test func `what a guide says of good answers is asked of nobody`() throws {
    let deck = try deck(
      """
      # Interview guide

      **Question**: How do you keep a release from breaking things?

      **What to look for**:
      - **Scope**: Which tests do they name?
      - **Balance**: Do they see the cost?

      **Follow-ups**:
      - "The tests take an hour. What then?"
      - "Half of them fail by chance. What then?"

      **Red flags**:
      - Do they blame others?

      ### Tell me about a time you missed a date.
      #### What we look for
      - Did they say so in time?
      """, "guide.md")
    #expect(
      deck.questions == [
        "3 How do you keep a release from breaking things?",
        "16 Tell me about a time you missed a date.",
      ])
    let card = try deck.cards.element(0)
    #expect(
      card.followUps == [
        "The tests take an hour. What then?", "Half of them fail by chance. What then?",
      ])
    #expect(
      card.answer == [
        "Scope: Which tests do they name?", "Balance: Do they see the cost?",
        "Red flag: Do they blame others?",
      ])
    #expect(!deck.omissions.contains { $0.contains("What then") })
    #expect(try deck.cards.element(1).answer == ["Did they say so in time?"])
  }

  @Test func `a task that begins as a guide's line does is asked`() throws {
    let deck = try deck(
      "**Write a stack.**\n\nAn array.\n\n**Evaluate an expression in reverse order.**\n\nA stack.\n\n"
        + "**Probe a hash table.**\n\nBy steps.\n", "a.md")
    #expect(
      deck.cards.map(\.question).contains("Evaluate an expression in reverse order."))
    #expect(deck.cards.count >= 2)
  }

  @Test func `what is asked of a scenario has the scenario before it`() throws {
    let deck = try deck(
      """
      ## 1. Weather

      **Scenario:** You want to fly at noon.

      The tower says no.

      **What do you do, and why?**

      **Answer:** I wait.

      ## 2. Budget

      **Scenario:** Half of the money is gone.

      **Question:** What do you cut first?

      ## 3. Leaving

      **Scenario:** Your best colleague leaves. What do you do?
      """, "cases.md")
    #expect(
      deck.cards.map(\.question) == [
        "You want to fly at noon.\nThe tower says no.\nWhat do you do, and why?",
        "Half of the money is gone.\nWhat do you cut first?",
        "Your best colleague leaves. What do you do?",
      ])
    #expect(try deck.cards.element(0).answer == ["I wait."])
  }

  @Test func `a number that counts on begins the next question below a text as well`() throws {
    let deck = try deck(
      """
      Purpose
      1. What is the goal?
      2. Describe the flow.

      Modules
      3. What does main do?
      4. Explain why get_html is slow.
      Answer:
      It waits.
      5. Suggest a better way.
      """, "viva.md")
    #expect(
      deck.cards.map(\.question) == [
        "What is the goal?", "Describe the flow.", "What does main do?",
        "Explain why get_html is slow.", "Suggest a better way.",
      ])
    #expect(deck.cards.map(\.spot.number) == [2, 3, 6, 7, 10])
  }

  @Test func `headings whose numbers count on are asked where what is below them answers`() throws {
    let topics = [
      "Access modifiers", "Traits", "What is a closure?", "Sessions", "Joins", "Indexes",
    ]
    let page = topics.enumerated().map { "### \($0 + 1). \($1)\n\nA sentence.\n" }
    let deck = try deck("# PHP\n\n" + page.joined(separator: "\n"), "a.md")
    #expect(deck.cards.map(\.question) == topics)

    let chapters = topics.enumerated().map { "### \($0 + 1). \($1)\n\n- Why so?\n- How so?\n" }
    let list = try BankImportingTests.deck("# PHP\n\n" + chapters.joined(separator: "\n"), "b.md")
    #expect(!list.cards.map(\.question).contains("Traits"))
    #expect(list.cards.count { $0.question == "Why so?" } == 6)
  }

  @Test func `items in bold over their answers are asked where a quarter of them ask`() throws {
    let asking = (1...3).map { "* **What is part \($0)?**\n\n  It is.\n" }
    let topics = (1...7).map { "* **The use of part \($0)**\n\n  None.\n" }
    let deck = try deck("# Parts\n\n" + (asking + topics).joined(separator: "\n###\n"), "a.md")
    #expect(deck.cards.count == 10)
    #expect(try deck.cards.element(9).answer == ["None."])
  }

  @Test func `lines that ask below a heading are asked one by one`() throws {
    let deck = try deck(
      """
      # Questions

      ## General
      What is a paradigm?

      ## Agile
      What do you know of it?
      Which ways of working do you know?

      ## Machines
      What is a byte?
      What is a bit?
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "What is a paradigm?", "What do you know of it?", "Which ways of working do you know?",
        "What is a byte?", "What is a bit?",
      ])
  }

  @Test func `what several chapters repeat is no question, and their topics are`() throws {
    let chapters = ["Slices", "Maps", "Channels"].map {
      """
      ### \($0)
      #### How do \($0) grow
      Fast.
      #### Why are \($0) slow
      They wait.
      #### Order of \($0) when they are read
      None.
      #### What are \($0) good for
      Little.
      #### Sources
      A book.
      """
    }
    let deck = try deck(chapters.joined(separator: "\n"), "go.md")
    #expect(deck.cards.count == 12)
    #expect(!deck.cards.contains { $0.question == "Sources" })
  }

  @Test func `a page of numbered lists is one of questions, and what stands above a list is none`()
    throws
  {
    let tasks = (1...4).map { "\($0). Write a program that prints \($0)." }
    let titles = (1...8).map { "\($0). Area of shape \($0)" }
    let page = (1...3).flatMap { part in
      ["# Part \(part)", "# Questions:", "Check the [manual](a.md) first."] + tasks + titles
    }
    let deck = try deck(page.joined(separator: "\n"), "a.md")
    #expect(deck.cards.count == 36)
    #expect(!deck.cards.contains { $0.question.hasPrefix("Check") })
  }

  @Test func `a list that is set as code is a list`() throws {
    let deck = try deck(
      """
      ## React

      ```text
      1. What is a hook?
      2. Render against hydrate
      3. Why is the state set later?
      It is put in a queue.
      4. Star rating
      5 Two sums
      ```
      """, "a.md")
    #expect(
      deck.questions == [
        "4 What is a hook?", "5 Render against hydrate", "6 Why is the state set later?",
        "8 Star rating", "9 Two sums",
      ])
    #expect(try deck.cards.element(2).answer == ["It is put in a queue."])
  }

  @Test func `a page that a script lays out is read as the Markdown it is`() throws {
    let deck = try deck(
      "<!DOCTYPE html>\n<html>\n<xmp style=\"display:none;\">\n# Fragen\n## Was ist HTML?\nEine Sprache.\n"
        + "## Beschreiben Sie den Aufbau\n* Kopf\n</xmp>\n</html>\n", "a.html")
    #expect(deck.questions == ["5 Was ist HTML?", "7 Beschreiben Sie den Aufbau"])
  }

  @Test func `short lines over lists of their own are questions where a third of them ask`() throws
  {
    let topics = ["What is node", "How to debug it", "Paths", "Why a loop", "Sessions", "Streams"]
    let deck = try deck(
      "### Part\n\n" + topics.map { "\($0)\n\n- one\n- two\n\n" }.joined(), "a.md")
    #expect(deck.cards.map(\.question) == topics)
    #expect(try deck.cards.element(2).answer == ["one", "two"])
  }

  @Test func `a question that goes on with a task is one`() throws {
    let deck = try deck(
      """
      <h1>Cards</h1>
      <div>What is a closure?</div><div>A function.</div>
      <div>What is memoization? Implement a generic function for it.</div><div>A cache.</div>
      """, "a.html")
    #expect(
      deck.cards.map(\.question) == [
        "What is a closure?", "What is memoization? Implement a generic function for it.",
      ])
  }

  @Test func `texts are found by what they hold, whatever stands beside them`() throws {
    let records = try deck(
      """
      {"talks": [
        {"uid": "intro", "description": "You have come far.", "video": {"id": 1}, "questions": []},
        {"uid": "a", "description": "Describe a failure.", "video": {"id": 2}, "questions": []},
        {"uid": "b", "description": "Why do you want to work here?", "video": {"id": 3}, "questions": []}
      ]}
      """, "a.json")
    #expect(
      records.cards.map(\.question) == ["Describe a failure.", "Why do you want to work here?"])

    let groups = try deck(
      """
      {"behavioral_questions": [
        {"LP": "Bias for action", "QArray": ["You took a risk", "You saw an issue and acted"]},
        {"LP": "Customers", "QArray": ["You went further for a customer"]}
      ]}
      """, "b.json")
    #expect(
      groups.cards.map(\.question) == [
        "You took a risk", "You saw an issue and acted", "You went further for a customer",
      ])
    let twice = try deck(
      """
      {"questions": [
        {"text": "자기소개를 해주세요?", "largeText": "본인의 경력을 중심으로 자기소개를 어떻게 하나요?"},
        {"text": "일정은 어떻게 하나요?", "largeText": "일정이 늦으면 어떻게 설명하나요?"}
      ]}
      """, "c.json")
    #expect(twice.cards.map(\.question) == ["자기소개를 해주세요?", "일정은 어떻게 하나요?"])
    #expect(groups.cards.map(\.competency) == ["Bias for action", "Bias for action", "Customers"])
  }

  @Test func `a column is one of questions in other languages as well`() throws {
    let deck = try deck(
      "Area;Argomento;Domanda specifica\nCuore;Ciclo;Toni cardiaci\nCuore;Ciclo;Canali\n", "a.csv")
    #expect(deck.cards.map(\.question) == ["Toni cardiaci", "Canali"])
  }

  @Test func `tasks with bare numbers in a text are asked where nothing else is`() throws {
    let tasks = (1...9).map {
      "\($0) The function gets \($0) numbers and returns the mean.\n * Ex: 1"
    }
    let deck = try deck(tasks.joined(separator: "\n\n"), "tasks.txt")
    #expect(deck.cards.count == 9)
    #expect(
      try deck.cards.element(8).question == "The function gets 9 numbers and returns the mean.")
    #expect(try deck.cards.element(0).answer == ["Ex: 1"])
  }
}
