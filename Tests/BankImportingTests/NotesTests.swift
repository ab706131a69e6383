import InterviewCore
import TestSupport
import Testing

@testable import BankImporting

/// Lists as people keep them for themselves: notes, guides for interviewers, pages of other tools.
@Suite(.timed) struct NotesTests {
  @Test func `paragraphs that ask one after the other are no answers`() throws {
    let deck = try deck(
      """
      # What is a queue?

      A list.

      More advanced

      Why is it fair?

      How does it grow?

      Where is it used?
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "What is a queue?", "Why is it fair?", "How does it grow?", "Where is it used?",
      ])
    #expect(deck.cards[0].answer == ["A list."])
    #expect(deck.cards[1].competency == "More advanced")
  }

  @Test func `what is asked about the candidate is not asked of them`() throws {
    let deck = try deck(
      """
      # Questions

      ## Growth

      Is the candidate aware of their strengths, and do they look for ways to grow?

      * Tell me about your position.
        * What is your role?
      * Why join our team?
      * What is a candidate key?
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "Tell me about your position.", "Why join our team?", "What is a candidate key?",
      ])
    #expect(deck.leftOut.contains { $0.text.hasPrefix("Is the candidate aware") })
  }

  @Test func `numbered advice below a list of numbered questions asks nothing`() throws {
    let asked = (1...6).map { "### \($0). 強み\($0)は何ですか？\n\n長い答え。\n" }
    let told = ["準備を徹底する", "質問に答える"].enumerated().map { "### \($0 + 1). \($1)\n\n助言。\n" }
    let deck = try deck(
      "# 何を聞かれる？質問と回答例\n\n## 質問\n\n" + asked.joined(separator: "\n")
        + "\n## 成功するためのポイント\n\n" + told.joined(separator: "\n"), "a.md")
    #expect(deck.cards.map(\.question) == (1...6).map { "強み\($0)は何ですか？" })
  }

  @Test func `code below an item that is a heading answers it`() throws {
    let deck = try deck(
      "  1. ### How is a number drawn?\n\n    ```go\n    rand.Int()\n    ```\n\n"
        + "  2. ### What is a map?\n\n    A table.\n", "a.md")
    #expect(deck.cards.map(\.question) == ["How is a number drawn?", "What is a map?"])
  }

  @Test func `a text in a box below an item answers it, a program belongs to it`() throws {
    let deck = try deck(
      """
      - What is a box?
      ```
      A box is a model of what is around it, and nothing else.
      ```
      - Name a method to sort?
      ```
      [Your answer here]
      ```
      - What does this show?
      ```
      print(sorted(a)[0])
      ```
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "What is a box?", "Name a method to sort?", "What does this show?\nprint(sorted(a)[0])",
      ])
  }

  @Test func `the further lines of an item that all ask are asked next`() throws {
    let deck = try deck(
      "1. How do you sort 10 GB?\n   How do you search it?\n   How do you count its words?\n2. Why?\n",
      "a.md")
    #expect(deck.cards[0].question == "How do you sort 10 GB?")
    #expect(deck.cards[0].followUps == ["How do you search it?", "How do you count its words?"])
  }

  @Test func `what stands in brackets behind the mark is for whoever asks`() throws {
    let deck = try deck(
      """
      - How does kill work? (most people don't get this right)
        - What is a signal? (hard to put into words)
      - Which languages do you know? (e.g. Python or Go)
      - What did it cost? (and was it worth it?)
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "How does kill work?", "Which languages do you know? (e.g. Python or Go)",
        "What did it cost? (and was it worth it?)",
      ])
    #expect(deck.cards[0].followUps == ["What is a signal?"])
    #expect(
      deck.cards[0].answer == ["most people don't get this right", "hard to put into words"])
    #expect(deck.leftOut.isEmpty)
  }

  @Test func `a list of good signs of no question in particular is not asked`() throws {
    let deck = try deck(
      """
      1. **Why sales?**
         - What motivates you?
         - Why here?

      **Green flags:**

      - Asks questions about the product
      - Explains the process clearly

      2. **Where do you live?**
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["Why sales?", "Where do you live?"])
    #expect(deck.leftOut.map(\.text).contains("Explains the process clearly"))
  }

  @Test func `items in quotation marks are said by whoever asks`() throws {
    let deck = try deck(
      """
      3. **Frontend:**
         - "Virtual DOM and reconciliation"
         - "What is a hook?"
         - "Local state and contexts"
         - "Why keys in lists?"
         - "Splitting of code"
      """, "a.md")
    #expect(deck.cards.count == 5)
  }

  @Test func `a page of nothing but lists of which many ask is taken whole`() throws {
    let items = (1...8).flatMap { ["* 프로세스와 스레드 \($0)의 차이", "* 자기소개 \($0)"] }
    let deck = try deck("# 인성\n" + items.joined(separator: "\n"), "a.md")
    #expect(deck.cards.count == 16)
  }

  @Test func `lines with numbers in one paragraph are questions, with a mark or without`() throws {
    let deck = try deck(
      "1.1 Что такое класс?\n1.2 Что такое Enum.\n1.3 Наследники List. Как используются.\n"
        + "1.4 Что такое Map?\n1.5 Зачем он нужен?\n", "a.md")
    #expect(deck.cards.count == 5)
  }

  @Test func `what is asked back in a text is left out, and a text without headings stays one`()
    throws
  {
    let deck = try deck(
      """
      ABOUT ME
      why did you choose nursing?
      what are your strengths?

      SAFEGUARDING
      - what would you do if a parent refuses?
      - who is the named nurse?
      - when do you escalate?

      questions to ask them:
      how many days?
      what does the first month look like?
      """, "a.txt")
    #expect(deck.format == .text)
    #expect(deck.cards.count == 5)
    #expect(deck.leftOut.map(\.text).contains("how many days?"))
  }

  @Test func `a name of a column may ask`() throws {
    let deck = try deck("Topic;Question;Asked?\nTeam;Why us?;no\nTeam;Why you?;yes\n", "a.csv")
    #expect(deck.cards.map(\.competency) == ["Team", "Team"])
  }

  @Test func `numbers with a dash count as others do`() throws {
    let asked = ["¿Qué es un API?", "Explicame qué es HTTP y cómo funciona.", "¿Qué es SQL?"]
    let deck = try deck(
      asked.enumerated().map { "\($0 + 1)- \($1)\n\nEs un texto.\n" }.joined(separator: "\n"),
      "a.md")
    #expect(deck.cards.map(\.question) == asked)
  }

  // MARK: Texts

  @Test func `a sentence that goes over two lines of a text is one`() throws {
    let deck = try deck(
      "1. Что такое тест?\n2. На какой код\nнужно обращать внимание?\n3. Какой он?\n4. Зачем?\n",
      "a.txt")
    #expect(
      deck.cards.map(\.question) == [
        "Что такое тест?", "На какой код нужно обращать внимание?", "Какой он?", "Зачем?",
      ])
  }

  @Test func `a word above numbers that begin anew names what is below`() throws {
    let deck = try deck(
      "python\n\n1. what is a list\n2. what is a set\n\nselenium\n\n1. how do you find it\n2. \n",
      "a.txt")
    #expect(
      deck.cards.map(\.question) == ["what is a list", "what is a set", "how do you find it"])
    #expect(deck.cards.map(\.competency) == ["python", "python", "selenium"])
  }

  @Test func `a line that asks about what its number tells belongs to it`() throws {
    let told = (1...9).map { number in
      number % 2 == 0
        ? "\(number). What is system \(number)?\n"
        : "\(number). You are to design system \(number).\nHow would you build it?\n"
    }
    let deck = try deck(told.joined(separator: "\n"), "a.txt")
    #expect(deck.cards.count == 9)
    #expect(deck.cards[2].question == "You are to design system 3. How would you build it?")
  }

  @Test func `a paragraph of short lines of which many ask is a list`() throws {
    let deck = try deck(
      """
      what is a shared library
      multibranch pipeline
      sidecar container
      how to store secrets
      jenkins work flow
      how to work with git cherry-pick

      Set up logging with Grafana.
      """, "a.txt")
    #expect(deck.cards.count == 6)
    #expect(deck.cards.allSatisfy { $0.answer.isEmpty })
  }

  @Test func `what says where to read more asks nothing`() throws {
    let deck = try deck(
      "# Guide\n\n## Why us?\n\nSay so.\n\nRead More: How to answer “Why us?”\n\n## Why you?\n\nSay so.\n",
      "a.md")
    #expect(deck.cards.map(\.question) == ["Why us?", "Why you?"])
  }

  @Test func `what to look for behind a question is for whoever asks`() throws {
    let deck = try deck(
      "- Why that course? How did you learn it? Look for someone who learns alone.\n- Why us?\n",
      "a.md")
    #expect(deck.cards.map(\.question) == ["Why that course? How did you learn it?", "Why us?"])
    #expect(deck.cards[0].answer == ["Look for someone who learns alone."])
  }

  @Test func `what is asked behind a bold question in its paragraph is asked next`() throws {
    let deck = try deck(
      "**“What procedures do you know?”** How do you prepare for one? What if it fails?\n", "a.md")
    #expect(deck.cards.map(\.followUps) == [["How do you prepare for one?", "What if it fails?"]])
  }

  @Test func `a question in the last column keeps its commas without quotes`() throws {
    let deck = try deck(
      "No,Question\n1,Why tests?\n2,If two run, how do you keep one, and why?\n", "a.csv")
    #expect(
      deck.cards.map(\.question) == ["Why tests?", "If two run, how do you keep one, and why?"])
  }
}
