import BankImporting
import TestSupport
import Testing

/// Questions that stand as values in programs: quizzes, flash cards, the pages of those who practise with them.
@Suite(.timed) struct ProgramTests {
  @Test func `objects of a program ask, and their other values answer`() throws {
    let deck = try deck(
      """
      import { useState } from "react";
      // It's a deck.
      export const cards: Card[] = [
        { id: "k8s-01", topic: "Kubernetes",
          q: "What is a \\"sidecar\\"? " + "Name two uses.",
          must: [["proxy", "mesh"], ["log"]],
          explain: 'A second container, \\u0061nd no more.' },
        { id: "k8s-02", topic: "Kubernetes", q: `Which Service has no address?`, explain: "Headless." },
      ];
      const label = document.getElementById("label");
      console.log("Welcome to the quiz");
      """, "cards.ts")
    #expect(
      deck.questions == [
        "4 What is a \"sidecar\"? Name two uses.", "8 Which Service has no address?",
      ])
    #expect(deck.cards.map(\.answer) == [["A second container, and no more."], ["Headless."]])
    #expect(deck.cards.map(\.competency) == ["Kubernetes", "Kubernetes"])
  }

  @Test func `a page of React within parentheses is an answer`() throws {
    let deck = try deck(
      """
      const cards = [
        {
          question: "CMD or ENTRYPOINT?",
          answer: (
            <p>Don't mix (ever) what <b>starts</b> it.</p>
          ),
        },
        { question: "What is a volume?", answer: <p>A disk.</p> },
      ];
      """, "cards.jsx")
    #expect(deck.questions == ["3 CMD or ENTRYPOINT?", "8 What is a volume?"])
    #expect(try deck.cards.element(0).answer == ["Don't mix (ever) what starts it."])
  }

  @Test func `a value that comes again asks again, whatever the program does with it`() throws {
    let deck = try deck(
      """
      let shown = 'none';
      function choose(number) {
        switch (number) {
          case 1:
            question = "What are your strengths?";
            button = "button1";
            break;
          case 2:
            question = "Tell me about your degree";
            button = "button3";
            break;
        }
        localStorage.setItem('count', 1);
      }
      """, "choose.js")
    #expect(deck.questions == ["5 What are your strengths?", "9 Tell me about your degree"])
  }

  @Test func `calls with a question and an answer, and lists of questions, ask`() throws {
    let calls = try deck(
      """
      deck.add(new Card("What is a heap?", "A tree in an array."));
      deck.add(new Card("What is a trie?", "A tree of letters."));
      """, "Deck.java")
    #expect(calls.cards.map(\.question) == ["What is a heap?", "What is a trie?"])
    #expect(calls.cards.map(\.answer) == [["A tree in an array."], ["A tree of letters."]])
    let list = try deck(
      """
      questions = [
          "Why do you want to work here?",
          "Describe a conflict "
          "with a colleague.",
          '''What is
      your weakness?''',
      ]
      """, "ask.py")
    #expect(
      list.cards.map(\.question) == [
        "Why do you want to work here?", "Describe a conflict with a colleague.",
        "What is\nyour weakness?",
      ])
  }

  @Test func `of queries with a comment above nearly each, every comment is a task`() throws {
    let deck = try deck(
      """
      -- question based on the first database

      -- names in upper case
      select upper(name) from staff;

      -- to show only odd rows
      select * from staff where mod(id, 2) = 1;

      -- whose name begins with a; pay is known;
      select * from staff where name like 'a%' and pay is not null;

      -- 4 second highest pay
      select max(pay) from staff where pay < (select max(pay) from staff);

      -- last row
      select * from staff order by id desc limit 1;
      """, "tasks.sql")
    #expect(
      deck.cards.map(\.question) == [
        "names in upper case", "to show only odd rows", "whose name begins with a; pay is known;",
        "4 second highest pay", "last row",
      ])
    #expect(deck.omissions == ["1 notAQuestion question based on the first database"])
    #expect(try deck.cards.element(4).answer.first?.contains("limit 1") == true)
  }

  @Test(arguments: [
    "[{(\"", "ask: \"", "`", "{{{{{{", "a = = => :", "(<", "[(<a>)", "'''", "\\", "/*",
    "k: \"\\u12\"", String(repeating: "[", count: 5000),
    String(repeating: "{a:[", count: 2000) + "\"What is it?\"",
  ])
  func `what is no program has no questions and does no harm`(text: String) throws {
    #expect(try deck(text, "a.js").cards.isEmpty)
  }

  @Test func `a statement that is left open ends where the next one begins`() throws {
    let deck = try deck(
      String(repeating: "insert into ", count: 50_000) + "t (id, ask) values (1, 'Why here?');",
      "seed.sql")
    #expect(deck.cards.map(\.question) == ["Why here?"])
  }

  @Test func `rows that a program puts into a table ask, and their other columns answer`() throws {
    let deck = try deck(
      """
      -- What is seeded here?
      INSERT INTO questions (kind, grade, content, hint, reference_answer, topic) VALUES (
        'TECHNICAL', 1,
        $$What is CI, and what is it for?$$,
        NULL,
        $answer$Every push is built; $$ is kept.$answer$, 7
      ), ('TECHNICAL', 2, 'What''s an artefact?', lower('X'), 'A file.', (SELECT 7));
      INSERT INTO questions VALUES ('open', 'Why?
      """, "seed.sql")
    #expect(
      deck.questions == ["2 What is CI, and what is it for?", "7 What's an artefact?", "8 Why?"])
    #expect(deck.cards.map(\.answer) == [["Every push is built; $$ is kept."], ["A file."], []])
  }

  @Test func `what is put into the places of an array asks`() throws {
    let deck = try deck(
      """
      String[] asked = new String[2];
      asked[0] = "Why do you want to work here?";
      asked[1] = "What are you proud of?";
      """, "Ask.java")
    #expect(
      deck.cards.map(\.question) == ["Why do you want to work here?", "What are you proud of?"])
  }

  @Test func `rows without names ask in the column that asks`() throws {
    let deck = try deck(
      """
      const AREAS = [{ id: 'all', label: 'All of them' }];
      const QUESTIONS = [
        ['react', 'Core', 'What is React?', 'A library for pages.', 'A server.|A database.'],
        ['react', 'Core', 'Name two hooks', 'State and effect.', 'Fish and chips.|None.'],
        ['react', 'Lists', 'Why is there a key?', 'It tells items apart.', 'It styles.|It sorts.'],
      ];
      button.addEventListener('click', () => { show('no question at all'); });
      """, "quiz.jsx")
    #expect(
      deck.cards.map(\.question) == ["What is React?", "Name two hooks", "Why is there a key?"])
    #expect(deck.cards.map(\.answer).first == ["A library for pages."])
  }

  @Test func `keys of mappings of one key each ask where most of them do`() throws {
    let deck = try deck(
      """
      var questions = [
        { 'JavaScript is...': ['object based', 'evil'] },
        { 'Which is no primitive type?': ['Character', 'Boolean'] },
        { 'Which operator compares types?': ['Three equal signs'] },
      ];
      """, "quiz.js")
    #expect(
      deck.cards.map(\.question) == [
        "JavaScript is...", "Which is no primitive type?", "Which operator compares types?",
      ])
  }

  @Test func `comments whose numbers count on are tasks with all that stands below`() throws {
    let deck = try deck(
      """
      -- 31. Top five cities
      -- Business problem

      -- The director wants to know.
      WITH sums AS (SELECT 1),

      ranks AS (SELECT 2)

      SELECT city FROM ranks;

      -- 32. Best seller of each region

      -- Management wants to reward.

      WITH sums AS (SELECT 1)

      SELECT seller FROM sums;

      -- 33. Shortest month

      SELECT 1;
      """, "tasks.sql")
    #expect(
      deck.cards.map(\.question) == [
        "Top five cities Business problem", "Best seller of each region", "Shortest month",
      ])
    #expect(deck.cards.map(\.answer.count) == [2, 2, 1])
  }
}
