import BankImporting
import TestSupport
import Testing

/// Shapes of texts, programs, tables and data that people have on their disks, each of which lost its questions once.
@Suite(.timed) struct TextShapeTests {
  @Test(arguments: [
    "4)Tell me of a quarrel.", "4.Tell me of a quarrel.", "4 - Tell me of a quarrel.",
  ])
  func `the text begins right behind its number`(line: String) throws {
    let deck = try deck("3)Why here?\n\n\(line)\n\n5)How do you plan?\n", "a.txt")
    #expect(deck.questions == ["1 Why here?", "3 Tell me of a quarrel.", "5 How do you plan?"])
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

  @Test func `a name that asks does not hide the questions below it`() throws {
    let deck = try deck(
      """
      {"categories": [{"title": "Why here", "questions": ["Why not there?", "It is cold here."]}]}
      """, "a.json")
    #expect(deck.cards.map(\.question) == ["Why not there?", "It is cold here."])
  }

  @Test func `numbers count up through a text, with answers of any shape between`() throws {
    let asked = ["什么是树", "STL的实现", "如何排序", "求最长的序列", "红黑树的用途", "找出最大的数", "为什么握手", "域名解析"]
    let text = asked.enumerated().map { "\($0 + 1)、\($1)\n\n<1>第一步\n\n1、开始\n\n如何做下去\n" }
    let deck = try deck(text.joined(separator: "\n\n"), "a.txt")
    #expect(deck.cards.map(\.question) == asked)
    #expect(deck.cards.allSatisfy { $0.answer == ["<1>第一步", "1、开始", "如何做下去"] })
  }

  @Test func `numbered comments over code ask in any language`() throws {
    let tasks = (1...6).map { "-- \($0). Maaşı \($0) olan işçilər\nselect \($0) from staff;\n" }
    let deck = try deck(tasks.joined(separator: "\n"), "a.sql")
    #expect(deck.cards.map(\.question) == (1...6).map { "Maaşı \($0) olan işçilər" })
    #expect(deck.cards.allSatisfy { $0.answer.count == 1 })
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
