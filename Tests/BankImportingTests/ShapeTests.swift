import BankImporting
import TestSupport
import Testing

/// Shapes of pages that people have on their disks, each of which lost its questions once.
@Suite(.timed) struct ShapeTests {
  @Test func `questions with numbers are parted by their answers`() throws {
    let deck = try deck(
      """
      # Boards

      1) __What is a bus?__

      Wires that several parts share.

      2) __Explain what a watchdog does. What must it never do?__
      - It starts the board again.
      - It waits.

      3) __Name a fast memory.__
      Static memory is.

      5) __What is a pull-up?__

      Something (?)

      6) __Write a loop that blinks.__

      7) __What is jitter?__
      """, "a.md")
    #expect(
      deck.questions == [
        "3 What is a bus?", "7 Explain what a watchdog does. What must it never do?",
        "11 Name a fast memory.", "14 What is a pull-up?", "18 Write a loop that blinks.",
        "20 What is jitter?",
      ])
    #expect(deck.cards.first?.answer == ["Wires that several parts share."])
    #expect(try deck.cards.element(1).answer == ["It starts the board again.", "It waits."])
    #expect(try deck.cards.element(2).answer == ["Static memory is."])
  }

  @Test func `each question has the number 1`() throws {
    let deck = try deck(
      """
      1. What is a heap?

      A tree.

      1. How is it kept?

      In an array.

      1. Push and pop

      Both take a while.

      1. When is it full?
      """, "a.md")
    #expect(
      deck.questions == [
        "1 What is a heap?", "5 How is it kept?", "9 Push and pop", "13 When is it full?",
      ])
  }

  @Test func `a letter that counts as a number is none`() throws {
    let deck = try deck("# 题\n\n## 1.什么是索引\n\n树。\n\n## 2.怎么建\n\n语句。\n", "a.md")
    #expect(deck.questions == ["3 什么是索引", "7 怎么建"])
  }

  @Test func `paragraphs with numbers ask, whatever they end with`() throws {
    let deck = try deck(
      """
      `1번` - 힙이 무엇인지 설명해 주세요.

      나무입니다.

      `2번` - 스택과 큐의 차이를 설명해 주세요.

      `3번` - 해시에 대해 설명해 주세요.
      """, "a.md")
    #expect(
      deck.questions == [
        "1 힙이 무엇인지 설명해 주세요.", "5 스택과 큐의 차이를 설명해 주세요.", "7 해시에 대해 설명해 주세요.",
      ])
  }

  @Test func `lines of a paragraph are items where the page has nothing else`() throws {
    let lines = ["힙이란  ", "큐와 스택  ", "트리 차이  ", "락이란  ", "세마포어  ", "페이지란  "]
    let deck = try deck(
      "### 메모리\n" + lines.joined(separator: "\n") + "\n\n### 망\n"
        + lines.joined(separator: "\n").replacing("란", with: "란 무엇") + "\n", "a.md")
    #expect(deck.cards.count == 12)
    #expect(deck.cards.first?.competency == "메모리")
  }

  @Test func `a heading asks though those below it ask further`() throws {
    let deck = try deck(
      """
      ## 1. What is a queue?
      A line.
      ### S: And if it is full?
      It waits.
      ## 2. What is a stack?
      A pile.
      ## 3. What is a tree?
      Nodes.
      """, "a.md")
    #expect(deck.questions.contains("1 What is a queue?"))
  }

  @Test func `a heading that only says that a question comes makes a section of the one above`()
    throws
  {
    let deck = try deck(
      """
      ## 1. Channels

      ### ❓ Question

      How do you close one?

      ### ✅ Answer

      Once.

      ## 2. Select

      ### ❓ Question

      What does it wait for?

      ### ✅ Answer

      Any.
      """, "a.md")
    #expect(deck.questions == ["3 How do you close one?", "13 What does it wait for?"])
  }

  @Test func `a table may have one stroke a column`() throws {
    let deck = try deck(
      "| # | Question | Answer |\n| - | :- | -: |\n| 1 | What is a pipe? | `a b` |\n"
        + "| 2 | Command to list files? | `ls` |\n", "a.md")
    #expect(deck.questions == ["3 What is a pipe?", "4 Command to list files?"])
    #expect(deck.cards.first?.answer == ["`a b`"])
  }

  @Test func `a marked question ends the answer right above it`() throws {
    let deck = try deck(
      """
      5. What is the shell?
      A program.
      It reads.
      Q. What are indexes? Who uses them?
      Ans. Books.
      Q. What is a view?
      Ans. A query.
      """, "a.md")
    #expect(
      deck.questions == [
        "1 What is the shell?", "4 What are indexes? Who uses them?", "6 What is a view?",
      ])
  }

  @Test func `what has a name behind the question is not a part of it`() throws {
    let deck = try deck(
      """
      ### Q1 · general

      **Question:** "Why did you choose this work?"
      **Category:** Motivation
      **Source:** a book

      **Key points:**
      - It is true.
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["Why did you choose this work?"])
  }

  @Test func `a task may have a name before it`() throws {
    let deck = try deck(
      """
      1.**Siglo**: Escribe una función que devuelva el siglo.

      <details><summary>Solución</summary>

      años / 100
      </details>

      2.**Primos** - Encuentra los primos hasta n.
      """, "a.md")
    #expect(
      deck.questions == [
        "1 Siglo: Escribe una función que devuelva el siglo.",
        "8 Primos - Encuentra los primos hasta n.",
      ])
    #expect(deck.cards.first?.answer == ["años / 100"])
  }

  @Test func `links of a table of contents that lead nowhere are questions`() throws {
    let deck = try deck(
      """
      * [What is a limit?](#what-is-a-limit)
      * [What blogs do you read?](#)
      * [Where do you see yourself in three years?](#)
      * [Do you enjoy your work? Why?](#)

      ### What is a limit?
      A bound.
      """, "a.md")
    #expect(deck.cards.count == 4)
  }

  @Test func `many questions below an answer are none of its follow-ups`() throws {
    let asked = (1...8).map { "\($0). What is part \($0)?" }.joined(separator: "\n")
    let deck = try deck("## What is a plan?\n\nA list.\n\nSecond round\n\n\(asked)\n", "a.md")
    #expect(deck.cards.count == 9)
    #expect(deck.cards.allSatisfy { $0.followUps.isEmpty })
  }

  @Test func `choices that would make a question too long stay below it`() throws {
    let choice = String(repeating: "a part and another part ", count: 20)
    let deck = try deck(
      """
      1. You design a shop. What do you take?

      - A. \(choice)
      - B. \(choice)
      - C. \(choice)

      <details><summary>Answer</summary>B is right.</details>
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["You design a shop. What do you take?"])
    #expect(deck.cards.first?.answer.last == "B is right.")
  }

  @Test func `a line of an answer that asks without a mark is named`() throws {
    let deck = try deck(
      "## What is a bank?\n\nA store.\n\nhow does it lend\n\nIt lends.\n", "a.md")
    #expect(deck.omissions == ["5 withinAnswer how does it lend"])
  }

  @Test func `a quotation below a bullet answers it`() throws {
    let deck = try deck(
      """
      ## Pages

      * Which tools do you use?
      * Can you describe your steps?

      > First a plan:
      > - with a sketch
      > - Which colours are there?

      * Rate yourself from one to ten.
      * How many files load at once?
      """, "a.md")
    #expect(
      deck.questions == [
        "3 Which tools do you use?", "4 Can you describe your steps?",
        "10 Rate yourself from one to ten.", "11 How many files load at once?",
      ])
  }

  @Test func `a chapter's letter before a number is no part of a question`() throws {
    let deck = try deck(
      "### A1. What is power?\nA share.\n\n### A2. Power vs. size\nBoth.\n\n"
        + "### B1. What is a test?\nA rule.\n", "a.md")
    #expect(deck.cards.map(\.question) == ["What is power?", "Power vs. size", "What is a test?"])
  }

  @Test func `questions that are further in than their answers`() throws {
    let asked = (1...5).map {
      "    \($0). What is part \($0)?\nIt is one.\nIs it? No.\n\nAnd more.\n"
    }
    let deck = try deck("Parts\n\n" + asked.joined(separator: "\n"), "a.md")
    #expect(deck.cards.map(\.question) == (1...5).map { "What is part \($0)?" })
    #expect(deck.cards.allSatisfy { $0.answer.contains("And more.") })
  }

  @Test func `a question and its answer on one line`() throws {
    let deck = try deck(
      "1. Q: What replaced it? A: Another one.\n2. Q: Core rule? A: Never trust.\n", "a.md")
    #expect(deck.cards.map(\.question) == ["What replaced it?", "Core rule?"])
    #expect(deck.cards.map(\.answer) == [["Another one."], ["Never trust."]])
  }

  @Test func `a list of problems has names before its tasks`() throws {
    let deck = try deck(
      """
      # Practice Problems

      - **gray.sv** - Generate valid codes
      - **sum.sv** - Sum of all parts
      - **ones.sv** - Generate values with few ones
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "gray.sv - Generate valid codes", "ones.sv - Generate values with few ones",
      ])
    #expect(deck.omissions == ["4 notAQuestion sum.sv - Sum of all parts"])
  }

  @Test(arguments: ["## Q: ", "Q-1 ", "## Question 4: "])
  func `what is called a question is one`(mark: String) throws {
    let deck = try deck("\(mark)Longest path\n\nCount.\n\n\(mark)Coins\n\nAdd.\n", "a.md")
    #expect(deck.cards.map(\.question) == ["Longest path", "Coins"])
  }

  @Test func `a heading over a marked question only names it`() throws {
    let deck = try deck(
      "### 1. What is a log?\n\nA file.\n\n### 2. Scenario: a full disk\n\n"
        + "**Question:** What do you do?\n\nMake room.\n\n### 3. How is it read?\n\nBy lines.\n",
      "a.md")
    #expect(
      deck.cards.map(\.question) == ["What is a log?", "What do you do?", "How is it read?"])
    #expect(deck.omissions == ["5 headingOfOthers Scenario: a full disk"])
  }

  @Test func `a question in what is set as a program is named`() throws {
    let deck = try deck(
      "## Notes\n\n```bash\nWhat does a node keep?\nall of it\nlet a = b ? c : d?\n```\n\n- Why a chain?\n",
      "a.md")
    #expect(deck.omissions == ["4 withinAnswer What does a node keep?"])
  }

  @Test
  func `steps of an answer are no follow-ups, and a bold question may stand among plain ones`()
    throws
  {
    let deck = try deck(
      """
      # DB

      1. **Explain ACID.**

      All or nothing, as in a bank:

      1. take 10 from A
      2. give 10 to B

      Then done.

      2. What is an index?

      A tree.

      3. REST vs GraphQL

      Many endpoints.
      """, "a.md")
    #expect(deck.questions == ["3 Explain ACID.", "12 What is an index?", "16 REST vs GraphQL"])
    #expect(deck.cards.allSatisfy { $0.followUps.isEmpty })
    #expect(
      deck.cards.first?.answer == [
        "All or nothing, as in a bank:", "take 10 from A", "give 10 to B", "Then done.",
      ])
  }
}
