import BankImporting
import TestSupport
import Testing

/// Shapes of lists that people have on their disks, each of which lost its questions once.
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

  @Test(arguments: [
    "4)Tell me of a quarrel.", "4.Tell me of a quarrel.", "4 - Tell me of a quarrel.",
  ])
  func `the text begins right behind its number`(line: String) throws {
    let deck = try deck("3)Why here?\n\n\(line)\n\n5)How do you plan?\n", "a.txt")
    #expect(deck.questions == ["1 Why here?", "3 Tell me of a quarrel.", "5 How do you plan?"])
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

  @Test func `comments ask, and the code below answers`() throws {
    let deck = try deck(
      """
      CREATE TABLE staff (id INT);

      -- QUESTIONS

      -- 1. Find all who earn more than ten
      select * from staff where pay > 10;

      -- 2. Get the names
      select name
      from staff;

      -- 3. Count the rows of each team
      select count(*) from staff group by team;
      """, "a.sql")
    #expect(
      deck.questions == [
        "5 Find all who earn more than ten", "8 Get the names", "12 Count the rows of each team",
      ])
    #expect(try deck.cards.element(1).answer.first?.contains("from staff;") == true)
  }

  @Test func `bullets below lines that ask are answers in a plain text`() throws {
    let deck = try deck(
      """
      Questions & answers:

      /Style
      What is a cascade?
      - rules
      - weights
      Tell about floats.
      Flex or grid? (both)
      - it depends

      -----
      /Script
      What is hoisting?
      - it moves
      - declarations
      Which loops do you know?
      """, "interview")
    #expect(
      deck.questions == [
        "4 What is a cascade?", "7 Tell about floats.", "8 Flex or grid? (both)",
        "13 What is hoisting?", "16 Which loops do you know?",
      ])
    #expect(deck.cards.map(\.competency) == ["Style", "Style", "Style", "Script", "Script"])
    #expect(deck.cards.first?.answer == ["rules", "weights"])
  }

  @Test func `where nearly all lines ask the others do as well`() throws {
    let deck = try deck(
      """
      框架：
      什么是代理
      注入有哪些方式
      为什么用单例
      事务怎么传播
      用三个线程打印字母

      算法：
      如何排序
      怎么找环
      """, "a.txt")
    #expect(deck.questions.count == 7)
    #expect(deck.cards.map(\.competency).last == "算法")
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

  @Test func `a number that only the style parts from its text`() throws {
    let deck = try deck(
      "<h2>Leading</h2><div><span>01</span>Tell me about a team.</div>"
        + "<div><span>02</span>Describe a bad day.</div><div><span>03</span>Who helped?</div>",
      "a.html")
    #expect(
      deck.cards.map(\.question) == ["Tell me about a team.", "Describe a bad day.", "Who helped?"])
  }

  @Test func `a column of programs asks nothing`() throws {
    let deck = try deck(
      "level,title,description,code\neasy,Odd,Print all odd numbers,\"<?php\necho $a ? 1 : 2;\n?>\"\n"
        + "easy,Prime,Check if a number is prime,\"<?php\necho 2;\n?>\"\n", "a.csv")
    #expect(
      deck.cards.map(\.question) == ["Print all odd numbers", "Check if a number is prime"])
  }

  @Test func `the key that asks most asks in all of a list`() throws {
    let deck = try deck(
      """
      {"jobs": [{"questions": [
        {"id": "q1", "text": "Cosa sai di noi?"},
        {"id": "q2", "text": "Un progetto andato male. Situazione, azione."},
        {"id": "q3", "text": "Hai domande?"}]}]}
      """, "a.json")
    #expect(deck.cards.count == 3)
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

  @Test func `marks with numbers stand before questions and answers of a text`() throws {
    let deck = try deck(
      """
      Questions : 1 \tHow do we send a form without
      a button?
      Answer : 1 \tBy a script.
      It is short.

      Questions : 2 \tName two loops.
      Answers : 2 \tfor and while

      Questions : 3 \tWhat is a session?
      """, "a.txt")
    #expect(
      deck.questions == [
        "1 How do we send a form without a button?", "6 Name two loops.", "9 What is a session?",
      ])
    #expect(deck.cards.map(\.answer) == [["By a script.", "It is short."], ["for and while"], []])
  }

  @Test func `a table that only lays a page out is no table`() throws {
    let deck = try deck(
      """
      <table><tr><td>Home | Contact</td><td>
      <p><b>How is a site put up?</b><br>With a copy.</p>
      <p><b>Explain what a cookie is.</b><br>A text.</p>
      <p><b>Which files matter?</b><br>Two.</p>
      </td></tr></table>
      """, "a.htm")
    #expect(
      deck.cards.map(\.question) == [
        "How is a site put up?", "Explain what a cookie is.", "Which files matter?",
      ])
    #expect(deck.cards.map(\.answer) == [["With a copy."], ["A text."], ["Two."]])
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

  @Test func `a name that asks does not hide the questions below it`() throws {
    let deck = try deck(
      """
      {"categories": [{"title": "Why here", "questions": ["Why not there?", "It is cold here."]}]}
      """, "a.json")
    #expect(deck.cards.map(\.question) == ["Why not there?", "It is cold here."])
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

  @Test func `numbers count up through a text, with answers of any shape between`() throws {
    let asked = ["什么是树", "STL的实现", "如何排序", "求最长的序列", "红黑树的用途", "找出最大的数", "为什么握手", "域名解析"]
    let text = asked.enumerated().map { "\($0 + 1)、\($1)\n\n<1>第一步\n\n1、开始\n\n如何做下去\n" }
    let deck = try deck(text.joined(separator: "\n\n"), "a.txt")
    #expect(deck.cards.map(\.question) == asked)
    #expect(deck.cards.allSatisfy { $0.answer == ["<1>第一步", "1、开始", "如何做下去"] })
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

  @Test func `numbered comments over code ask in any language`() throws {
    let tasks = (1...6).map { "-- \($0). Maaşı \($0) olan işçilər\nselect \($0) from staff;\n" }
    let deck = try deck(tasks.joined(separator: "\n"), "a.sql")
    #expect(deck.cards.map(\.question) == (1...6).map { "Maaşı \($0) olan işçilər" })
    #expect(deck.cards.allSatisfy { $0.answer.count == 1 })
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

  @Test func `comments of several lines ask, and a solution that was taken out does not`() throws {
    let deck = try deck(
      """
      -- 1. How many orders did each place?
      -- Include those with none.
      SELECT 1;

      /* 2. Count them
         all. */
      SELECT 2;

      -- Exercise 3: Show the best.
      -- SELECT old FROM staff;
      SELECT 3;
      """, "a.sql")
    #expect(
      deck.cards.map(\.question) == [
        "How many orders did each place? Include those with none.", "Count them all.",
        "Show the best.",
      ])
    #expect(deck.leftOut.isEmpty)
  }

  @Test func `a numbered text that is called a table is a text`() throws {
    let deck = try deck(
      "Questions\n1.What is it?\nA thing, that does.\n2.Tell me more\nIt, well, is.\n3.Why?\nSo.\n",
      "a.csv")
    #expect(deck.cards.map(\.question) == ["What is it?", "Tell me more", "Why?"])
    #expect(deck.cards.first?.answer == ["A thing, that does."])
  }

  @Test func `a text in which no line asks is taken with a warning`() throws {
    let deck = try deck("milk\nbread\n", "shopping.txt")
    #expect(deck.cards.count == 2)
    #expect(deck.remarks == [.nothingAsks])
  }
}
