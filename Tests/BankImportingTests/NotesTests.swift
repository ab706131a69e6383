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

  // MARK: Other forms

  @Test func `a page in reStructuredText has its titles, lists, boxes and code`() throws {
    let deck = try deck(
      """
      :Author: Kim

      =========
      Interview
      =========

      .. contents::
         :local:

      .. _start:

      Databases
      *********

      #. What is an index?

         A tree, as in ``B-tree``::

             create index i on t (a);

      #. Explain :term:`normal forms`.

      .. note:: Not for beginners

         It is never read.

      Advice
      ******

      \t*\tprepare your clothes
      \t*\tbe on time
      """, "a.rst")
    #expect(deck.format == .rst)
    #expect(deck.cards.map(\.question) == ["What is an index?", "Explain `normal forms`."])
    #expect(deck.cards[0].answer == ["A tree, as in `B-tree`:", "```\ncreate index i on t (a);"])
    #expect(deck.cards[0].competency == "Databases")
    #expect(deck.title == "Interview")
  }

  @Test func `a program's values and the list in its markup are read, each question once`() throws {
    let deck = try deck(
      """
      const asked = ['Why do you teach?', 'Who taught you?', 'What went wrong?'];
      export default () => (
        <ol>
          <li>Why do you teach?</li>
          <li>Name three words
            that describe you.</li>
          {asked.map(a => <li>{a}</li>)}
        </ol>
      );
      """, "a.jsx")
    #expect(
      deck.cards.map(\.question) == [
        "Why do you teach?", "Who taught you?", "What went wrong?",
        "Name three words that describe you.",
      ])
  }

  @Test func `an apostrophe on a page that a program writes opens no text`() throws {
    let deck = try deck(
      "<?php include 'top.php'; ?>\n<ol>\n"
        + "<li>Avez-vous contacté d'autres entreprises ? Avez-vous d'autres propositions ?</li>\n"
        + "<li>Que savez-vous de l'équipe ?</li>\n<li>Où vivez-vous ?</li>\n</ol>\n", "a.php")
    #expect(deck.cards.count == 3)
    #expect(deck.cards.first?.question.hasSuffix("d'autres propositions ?") == true)
  }

  @Test func `a row of a table with nothing but a name in bold is no question`() throws {
    let deck = try deck(
      """
      | No. | Question |
      | --- | --- |
      |  | **Golang** |
      | 1 | What is Go? |
      | 2 | Why is it fast? |
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["What is Go?", "Why is it fast?"])
  }

  @Test func `lists that stand in a page as HTML are lists`() throws {
    let deck = try deck(
      """
      # Bank

      <ol>
      <li>Tell me about a time you failed.</li>
      <li>Why here?
        <ul><li>Why now?</li><li>Why us?</li></ul></li>
      <li>
      Describe your <b>last</b> team.
      </li>
      </ol>

      `<li>` is a tag.
      """, "a.md")
    #expect(
      deck.questions == [
        "4 Tell me about a time you failed.", "5 Why here?", "8 Describe your last team.",
      ])
    #expect(deck.cards[1].followUps == ["Why now?", "Why us?"])
  }

  @Test func `what a component asks is asked`() throws {
    let asked = ["Tell me about yourself.", "Why us?", "What is your plan?"]
    let deck = try deck(
      "import Q from './q'\n\n" + asked.map { "- <Question question='\($0)' />\n" }.joined(),
      "a.mdx")
    #expect(deck.cards.map(\.question) == asked)
  }

  @Test func `more that is asked behind bold words belongs to the question, a remark does not`()
    throws
  {
    let deck = try deck(
      """
      1. **What is REST?** What are its verbs for?
      2. **Explain the concepts.** (Inheritance, Polymorphism).
      3. **Why indexes?** They are fast.
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "What is REST? What are its verbs for?", "Explain the concepts.", "Why indexes?",
      ])
    #expect(deck.cards[1].answer == ["(Inheritance, Polymorphism)."])
  }

  @Test func `a name of a picture before a number is no word of the question`() throws {
    let deck = try deck("## :blue_book: 2) What is React?\n\nA library.\n", "a.md")
    #expect(deck.cards.map(\.question) == ["What is React?"])
  }

  @Test func `lines apart that name topics among others that ask are asked, chapters are not`()
    throws
  {
    let chapters = ["Maps", "Slices", "Channels"].enumerated().map { number, name in
      "1.\(number + 1) \(name)\n\n"
        + (1...4).map { "Что такое \(name) \($0)\n\nКопирование \(name) \($0)" }
        .joined(separator: "\n\n")
    }
    let deck = try deck(chapters.joined(separator: "\n\n"), "a.txt")
    #expect(deck.cards.count == 24)
    #expect(deck.cards.first?.competency == "1.1 Maps")
  }

  @Test func `questions below the names of those who are asked are all taken`() throws {
    let deck = try deck(
      """
      {"categories": [{"category": "Solving", "questions": {
        "Junior Engineer": "How did you solve it?", "Team Lead": "Tell me how you lead."}}]}
      """, "a.json")
    #expect(deck.cards.map(\.question) == ["How did you solve it?", "Tell me how you lead."])
    #expect(deck.cards.map(\.tags) == [["Junior Engineer"], ["Team Lead"]])
  }

  @Test func `what a candidate asks, and what is asked about one, is left out and named`() throws {
    let asked = (1...5).map { "- What makes a team number \($0)?" }.joined(separator: "\n")
    let deck = try deck(
      "## Team\n\n\(asked)\n- Do they listen to others?\n\n## Candidate Q&A\n\n- How large is the clinic?\n",
      "a.md")
    #expect(deck.cards.count == 5)
    #expect(
      deck.leftOut.map(\.text) == ["Do they listen to others?", "How large is the clinic?"])
  }

  @Test(arguments: [
    ("Що таке клас і навіщо він потрібен?", "uk"), ("Что такое класс и зачем он?", "ru"),
    ("چرا می‌خوای اینجا کار کنی؟ چی بلدی؟", "fa"), ("ما هو الفهرس؟", "ar"),
  ])
  func `languages of one script are told apart`(question: String, language: String) {
    let card = Card(spot: Spot(file: "a", number: 1), shape: .line, question: question)
    #expect(Guesses.language(of: [card]) == language)
  }

  @Test func `a button that opens an answer asks, another says nothing`() throws {
    let row = { (number: Int, asked: String) in
      """
      <div><button class="q"><span>Q\(number)</span>\(asked)<span>›</span></button>
      <div class="a"><p>It is so.</p></div></div>
      """
    }
    let deck = try deck(
      "<html><body><button>expand all</button>\n<h2>Basics</h2>\n"
        + row(1, "What is a hoist?") + "\n" + row(2, "Explain closures.") + "</body></html>",
      "a.html")
    #expect(deck.cards.map(\.question) == ["What is a hoist?", "Explain closures."])
    #expect(deck.cards.allSatisfy { $0.answer == ["It is so."] })
  }

  @Test func `quotations of which most ask are questions, what is between tells`() throws {
    let asked = [
      "Have you used Windows?", "Tell me about Citrix.", "What is a honeypot?", "Which shell?",
    ]
    let deck = try deck(
      asked.map { "> \($0)\n\nThis one needs a word. People go on.\n" }.joined(separator: "\n"),
      "a.md")
    #expect(deck.cards.map(\.question) == asked)
    #expect(deck.cards.allSatisfy { $0.answer == ["This one needs a word. People go on."] })
  }

  @Test func `what stands behind the mark in many items answers, a task does not`() throws {
    let deck = try deck(
      """
      - 1 . Qu’est-ce qu’un objet? C’est un élément d’une classe.
      - 2 . Qu’est-ce qu’une méthode? C’est l’action d’un objet.
      - 3 . Est-ce que Java a des pointeurs? Non, Java a des références.
      - 4 . Qu’est-ce qu’un enum? Donnez un exemple avec deux valeurs.
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "Qu’est-ce qu’un objet?", "Qu’est-ce qu’une méthode?", "Est-ce que Java a des pointeurs?",
        "Qu’est-ce qu’un enum? Donnez un exemple avec deux valeurs.",
      ])
    #expect(deck.cards[0].answer == ["C’est un élément d’une classe."])
  }

  @Test func `a line that tells to do something ends before the one that begins anew`() throws {
    let deck = try deck(
      "- Describe a TCP connection setup\nLook at the handshake.\n"
        + "- Describe a time when you had to decide with\nReact or without it.\n- Why?\n", "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "Describe a TCP connection setup",
        "Describe a time when you had to decide with React or without it.", "Why?",
      ])
    #expect(deck.cards[0].answer == ["Look at the handshake."])
  }

  @Test func `numbers that count on through paragraphs count topics too`() throws {
    let asked = ["重排和重绘的区别", "浏览器渲染流程", "如何实现promise", "BFC", "什么是节流", "nextTick的实现原理"]
    let page = (asked + asked.map { $0 + "二" }).enumerated().map { "\($0 + 1)、\($1)\n" }
    let deck = try deck(page.joined(separator: "\n"), "a.md")
    #expect(deck.cards.count == 12)
  }

  @Test
  func
    `among counted questions a line without a number is a chapter, whatever stands unseen before it`()
    throws
  {
    let chapters = ["AWS Cloud", "Docker"].enumerated().map { chapter, name in
      "\u{200E}\(name)\n\u{200E}\n"
        + (1...6).map { "\u{200E}\(chapter * 6 + $0). What is \(name) \($0)?" }.joined(
          separator: "\n")
    }
    let deck = try deck(chapters.joined(separator: "\n\u{200E}\n"), "a.txt")
    #expect(deck.cards.count == 12)
    #expect(Set(deck.cards.map(\.competency)) == ["AWS Cloud", "Docker"])
  }
}
