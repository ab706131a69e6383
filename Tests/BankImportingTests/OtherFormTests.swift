import InterviewCore
import TestSupport
import Testing

@testable import BankImporting

/// Lists in the forms of other tools, and in pieces of these within notes.
@Suite(.timed) struct OtherFormTests {
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

      `<li>` is a tag, and 1 < 2 <br
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

  @Test func `rows of cells in brackets are questions with their answers`() throws {
    let rows = [
      ("O que é JSX?", "Uma sintaxe"), ("Diferença entre margin e padding", "Dentro e fora"),
      ("Layout com Grid", "Duas dimensões"), ("O que são props?", "Dados de fora"),
      ("Estado global vs local", "Custo"), ("Para que serve TypeScript?", "Tipos"),
    ]
    let page = rows.map { "[WEB][JUNIOR][\($0.0)][\($0.1)]" }.joined(separator: "\n")
    let deck = try deck("# Perguntas\n\n> Filtrar pela stack.\n\n## Junior\n\n\(page)\n", "a.md")
    #expect(deck.cards.map(\.question) == rows.map(\.0))
    #expect(deck.cards.map(\.answer) == rows.map { [$0.1] })
    #expect(deck.cards.first?.spot.number == 7)
  }

  @Test(arguments: ["a.txt", "a.md"])
  func `a file that is one block of code is what the block says`(file: String) throws {
    let deck = try deck(
      "```csv\nNo,Question\n1,Explain the flow\n2,Why tests?\n3,Difference between A and B\n```\n",
      file)
    #expect(deck.format == .csv)
    #expect(
      deck.questions == ["3 Explain the flow", "4 Why tests?", "5 Difference between A and B"])
  }

  @Test func `letters count questions as numbers do, and what stands behind quoted ones answers`()
    throws
  {
    let text = try deck("a) How do you find a leak.\nb) How do you take a dump.\n", "a.txt")
    #expect(text.cards.map(\.question) == ["How do you find a leak.", "How do you take a dump."])
    let page = try deck(
      "1. \"How do you delegate responsibility?\" Discuss how you see what people can do.\n", "a.md"
    )
    #expect(page.cards.map(\.question) == ["How do you delegate responsibility?"])
    #expect(page.cards[0].answer == ["Discuss how you see what people can do."])
  }

  @Test func `what hangs below a main question is asked after it`() throws {
    let deck = try deck(
      """
      {"resume": {"questions": [
        {"main_question": "How would you store it?", "follow": ["Why so?", "What if it grows?"]},
        {"main_question": "Explain your tests.", "follow": ["Which fail?"]}]}}
      """, "a.json")
    #expect(deck.cards.map(\.question) == ["How would you store it?", "Explain your tests."])
    #expect(deck.cards.map(\.followUps) == [["Why so?", "What if it grows?"], ["Which fail?"]])
  }
}
