import BankImporting
import InterviewCore
import TestSupport
import Testing

/// JSON and YAML of the shapes that quizzes and exports have.
@Suite(.timed) struct TreeTests {
  @Test func `a question of tags alone is none`() throws {
    let deck = try deck(
      """
      [{"question": "<br></details>", "answer": "<b>It</b> is."}, {"question": "What is it?"}]
      """, "a.json")
    #expect(deck.cards.map(\.question) == ["What is it?"])
    #expect(deck.leftOut.map(\.reason) == [.noQuestion])
  }

  @Test func `objects with the usual names`() throws {
    let deck = try deck(
      """
      [
        {"question": "What is it?", "answer": "This \\ud83d\\ude00", "category": "Basics", "difficulty": "easy"},
        {"front": "Who?", "back": ["Ada", "Bob"], "tags": ["a"]},
        {"question": "", "answer": "alone"},
        {"question": null}
      ]
      """, "a.json")
    #expect(deck.questions == ["2 What is it?", "3 Who?"])
    #expect(try deck.cards.element(0).answer == ["This 😀"])
    #expect(try deck.cards.element(1).answer == ["Ada", "Bob"])
    #expect(deck.omissions == ["4 noQuestion alone", "5 empty "])
  }

  @Test func `lists inside of objects, whose names say what about`() throws {
    let deck = try deck(
      """
      {"title": "Quiz", "categories": [
        {"name": "Go", "questions": [{"q": "Why Go?", "a": "x"}, {"q": "Why not?", "a": "y"}]}],
       "python": ["What is a list?", "What is a tuple?"]}
      """, "a.json")
    #expect(deck.title == "Quiz")
    #expect(
      deck.cards.map(\.question) == ["Why Go?", "Why not?", "What is a list?", "What is a tuple?"])
    #expect(deck.cards.map(\.competency) == ["Go", "Go", "python", "python"])
  }

  @Test(arguments: [
    #"{"question": "Which?", "options": ["one", "two"], "answer": 1}"#,
    #"{"question": "Which?", "options": ["one", "two"], "answer": "b"}"#,
    #"{"question": "Which?", "choices": {"a": "one", "b": "two"}, "correctAnswer": "two"}"#,
    #"{"question": "Which?", "answers": [{"text": "one", "correct": false}, {"text": "two", "correct": true}]}"#,
    #"{"prompt": "Which?", "points": 1, "options": [{"option": "one"}, {"option": "two", "answer": true}]}"#,
    #"{"question": "Which?", "answer_a": "one", "answer_b": "two", "correct_answer": "B", "answer_cols": 2}"#,
    #"{"question": "Which?", "incorrect_answers": ["one"], "correct_answer": "two", "isAnswer": false}"#,
  ])
  func `the right one of several choices`(json: String) throws {
    let deck = try deck("[\(json)]", "a.json")
    #expect(deck.cards.map(\.question) == ["Which?\n- one\n- two"])
    #expect(deck.cards.map(\.answer) == [["two"]])
  }

  @Test func `what has no text is no choice, and code belongs to the question`() throws {
    let deck = try deck(
      """
      [{"question": "What is printed?", "code": "f(1)", "answers": [
        {"value": 3, "correct": true, "feedback": "Yes."}, {"range": [1, 2], "correct": false}]}]
      """, "a.json")
    #expect(deck.cards.map(\.question) == ["What is printed?\nf(1)"])
    #expect(deck.cards.map(\.answer) == [["3"]])
  }

  @Test func `tags and entities where the texts have them`() throws {
    let deck = try deck(
      #"[{"question": "Who said &quot;<b>no</b>&quot;?", "answer": "Ada &amp; Bob"}]"#, "a.json")
    #expect(deck.cards.map(\.question) == [#"Who said "no"?"#])
    #expect(deck.cards.map(\.answer) == [["Ada & Bob"]])
  }

  @Test func `questions one level further down, and things without a question by their titles`()
    throws
  {
    let quiz = try deck("questions:\n  items:\n    - prompt: Why?\n      type: text\n", "a.yaml")
    #expect(quiz.cards.map(\.question) == ["Why?"])
    let things = try deck(
      #"{"things": [{"title": "One", "url": "x"}, {"id": 2}], "list": ["Why?"]}"#, "a.json")
    #expect(things.questions == ["1 Why?"])
    #expect(things.omissions == ["1 notAQuestion One", "1 notAQuestion 2"])
  }

  @Test func `where nothing asks, titles do`() throws {
    let deck = try deck(
      #"{"a": [{"title": "Two heaps", "difficulty": "Hard"}, {"name": "Ada"}]}"#, "a.json")
    #expect(deck.cards.map(\.question) == ["Two heaps"])
    #expect(deck.cards.map(\.levels) == [[.senior]])
    #expect(deck.omissions == ["1 notAQuestion Ada"])
  }

  @Test func `what says who wrote a file is no question`() throws {
    let deck = try deck("AUTHOR: Ada\nWho?:\n- Bob\nThe first:\n- One\n", "a.yaml")
    #expect(deck.questions == ["2 Who?", "4 The first"])
    #expect(deck.omissions == ["1 notAQuestion AUTHOR: Ada"])
  }

  @Test func `JSON line by line`() throws {
    let deck = try deck("{\"question\": \"Why?\"}\n{\"question\": \"Who?\"}\n", "a.jsonl")
    #expect(deck.questions == ["1 Why?", "2 Who?"])
  }

  @Test func `a mapping from questions to answers`() throws {
    let deck = try deck("What is it?: This\nWho?:\n  - Ada\n  - Bob\n", "a.yaml")
    #expect(deck.questions == ["1 What is it?", "2 Who?"])
    #expect(deck.cards.map(\.answer) == [["This"], ["Ada", "Bob"]])
  }

  @Test func `a list of questions with answers, and one of our own banks`() throws {
    let quiz = try deck("questions:\n- question: Why?\n  answer: Because\n- Who?\n", "a.yml")
    #expect(quiz.questions == ["2 Why?", "4 Who?"])
    let bank = try deck(
      """
      bank: b
      title: B
      kind: technical
      questions:
        - id: x
          ask: Why?
          competency: c
          listens-for: [one, two]
          follow-ups: [{ask: And then?}]
      """, "b.yaml")
    #expect(bank.cards.map(\.answer) == [["one", "two"]])
    #expect(bank.cards.map(\.followUps) == [["And then?"]])
  }

  @Test(
    arguments: [
      ("[1, ", 1, 5, ImportError.Malformation.unexpectedEnd),
      ("[\n  {\"a\" 1}]", 2, 8, .unexpected("1}]")), ("[\"a\\q\"]", 1, 5, .badEscape),
      ("[\"open]\n", 1, 2, .openString),
      (String(repeating: "[", count: 300), 1, 201, .nestedTooDeeply),
    ] as [(String, Int, Int, ImportError.Malformation)])
  func `says where a text is no JSON`(
    text: String, line: Int, column: Int, what: ImportError.Malformation
  ) {
    #expect(
      throws: ImportError.malformed(file: "a.json", format: .json, line: line, column: column, what)
    ) {
      try SourceReader.read(Array(text.utf8), file: "a.json")
    }
  }

  @Test func `a title that asks without a question mark is asked`() throws {
    let deck = try deck(
      """
      {"Guide": [
        {"title": "What is hoisting?", "content": "Names are moved up.", "source": ""},
        {"title": "What is the difference between let and var", "content": "The scope.", "source": ""},
        {"title": "Resources", "content": "Books and pages.", "source": ""}
      ]}
      """, "a.json")
    #expect(
      deck.cards.map(\.question) == [
        "What is hoisting?", "What is the difference between let and var",
      ])
  }
}
