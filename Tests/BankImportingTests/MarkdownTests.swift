import BankImporting
import InterviewCore
import TestSupport
import Testing

/// Pages with questions, in the shapes that people publish them in.
@Suite(.timed) struct MarkdownTests {
  @Test func `list items ask, those below them follow up, headings say what about`() throws {
    let deck = try deck(
      """
      # Front end

      - [HTML](#html)

      ## HTML Questions

      * What does a `doctype` do?
      * How do you serve a page in several languages?
        * What must you be wary of?
      * Explain floats.
      """, "a.md")
    #expect(deck.title == "Front end")
    #expect(
      deck.questions == [
        "7 What does a `doctype` do?", "8 How do you serve a page in several languages?",
        "10 Explain floats.",
      ])
    #expect(try deck.cards.element(1).followUps == ["What must you be wary of?"])
    #expect(deck.cards.allSatisfy { $0.competency == "HTML Questions" })
    #expect(deck.omissions == ["3 linkWithin HTML"])
  }

  @Test func `a fold asks with its summary and answers with what it hides`() throws {
    let deck = try deck(
      """
      <details>
      <summary>What is DevOps?</summary><br><b>

      A set of practices:

      * shared ownership
      </b></details>

      <details>
      <summary>What is printed?

      ```
      print(1 < 2)
      ```
      </summary><br><b>
      </b></details>
      <details><summary>Which of these?

        * one
        * two</summary>
      two</details>
      """, "a.md")
    #expect(
      deck.questions == [
        "2 What is DevOps?", "10 What is printed?\nprint(1 < 2)",
        "17 Which of these?\n- one\n- two",
      ])
    #expect(
      deck.cards.map(\.answer) == [["A set of practices:", "shared ownership"], [], ["two"]])
  }

  @Test func `a fold that is called Answer belongs to the question before it`() throws {
    let deck = try deck(
      """
      ###### 1. What's the output?

      ```javascript
      f(1)
      ```

      - A: `1`
      - B: `2`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: B

      It adds one.
      </p>
      </details>

      ---

      ###### 2. What else?
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == ["What's the output?\nf(1)\nA: `1`\nB: `2`", "What else?"])
    #expect(try deck.cards.element(0).answer == ["B: `2`", "It adds one."])
  }

  @Test func `headings ask where half of them do, and what is below answers`() throws {
    let deck = try deck(
      """
      ## Core

      1. ### What is React?

         A library.

         - components
         - hooks
      2. ### Difference between state and props

         State changes.
      """, "a.md")
    #expect(deck.questions == ["3 What is React?", "9 Difference between state and props"])
    #expect(try deck.cards.element(0).answer == ["A library.", "components", "hooks"])
    #expect(try deck.cards.element(0).competency == "Core")
  }

  @Test func `marked paragraphs and bold ones ask`() throws {
    let deck = try deck(
      "Q: What is it?\nA: This.\n\n**Why is it so?** Because.\n\nMore of it.\n\nQ2. Who?\n\nA. They.\n",
      "a.md")
    #expect(deck.cards.map(\.question) == ["What is it?", "Why is it so?", "Who?"])
    #expect(deck.cards.map(\.answer) == [["This."], ["Because.", "More of it."], ["They."]])
  }

  @Test func `rows of a table ask where a column says so`() throws {
    let deck = try deck(
      """
      | No. | Question | Answer |
      |---|---|---|
      | 1 | What is it? | This |
      | 2 | [Why](#why) | |

      | Name | Link |
      |---|---|
      | Ada | [Site](https://a.example) |
      """, "a.md")
    #expect(deck.questions == ["3 What is it?"])
    #expect(deck.omissions == ["4 linkWithin Why", "8 linkOnly Ada | Site"])
  }

  @Test func `what asks nothing is named, and so is a link without a question`() throws {
    let deck = try deck(
      """
      ## About
      - Made with care
      - MIT
      - [More questions](https://a.example)

      ## Questions
      - Why?
      -
      """, "a.md")
    #expect(deck.questions == ["7 Why?"])
    #expect(
      deck.omissions == [
        "1 notAQuestion About", "2 notAQuestion Made with care", "3 notAQuestion MIT",
        "4 linkOnly More questions",
        "8 empty ",
      ])
  }

  @Test func `a list in which nothing asks is taken whole`() throws {
    let deck = try deck("# Topics\n\n- Polymorphism\n- Inheritance\n", "a.md")
    #expect(deck.cards.map(\.question) == ["Polymorphism", "Inheritance"])
  }

  @Test func `a question that ends in a colon takes the items below it along`() throws {
    let deck = try deck("- What is the difference between:\n  - null\n  - undefined\n", "a.md")
    #expect(deck.cards.map(\.question) == ["What is the difference between: null; undefined"])
  }

  @Test func `front matter is no heading, and gives the title`() throws {
    let deck = try deck("---\nid: css\ntitle: CSS\n---\n\n* What is CSS?\n", "a.md")
    #expect(deck.title == "CSS")
    #expect(deck.questions == ["6 What is CSS?"])
  }

  @Test func `a heading with a number alone takes its question from below`() throws {
    let deck = try deck(
      """
      # Set

      ## Part one

      ##### Question 1:
      What is a lock?
      ##### Answer:
      - One at a time
      - Does it block?

      ##### 1(b)

      Write a program that:

      - reads a file
      - counts its lines
      """, "a.md")
    #expect(deck.questions == ["5 What is a lock?", "11 Write a program that:"])
    #expect(
      deck.cards.map(\.answer) == [
        ["One at a time", "Does it block?"], ["reads a file", "counts its lines"],
      ])
    #expect(deck.omissions == ["9 withinAnswer Does it block?"])
  }

  @Test func `paragraphs that ask alone are questions, and what follows answers`() throws {
    let plain = try deck(
      "What is a pod?\n\nThe least unit.\n\nWhat is a node?\nA machine.\n", "a.md")
    #expect(plain.questions == ["1 What is a pod?", "5 What is a node?"])
    #expect(plain.cards.map(\.answer) == [["The least unit."], ["A machine."]])
    let mixed = try deck(
      "## What is a pod?\n\nWhat is a node?\n\nWhat is a set?\n\nMany.\n", "a.md")
    #expect(mixed.questions == ["1 What is a pod?", "3 What is a node?", "5 What is a set?"])
    #expect(mixed.cards.map(\.answer) == [[], [], ["Many."]])
  }

  @Test func `ticked boxes are right, and all of them choices`() throws {
    let deck = try deck(
      """
      #### Q1. What is printed?

      ```js
      f()
      ```

      - [ ] one
      - [X] two

      #### Q2. Which one?

      - [x] A
      ```
      a
      ```
      - [ ] B
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "What is printed?\nf()\n- one\n- two", "Which one?\n- A\na\n- B",
      ])
    #expect(deck.cards.map(\.answer) == [["two"], ["A"]])
  }

  @Test func `boxes before questions are no part of them`() throws {
    let deck = try deck("- [ ] Why?\n- [x] Explain floats\n", "a.md")
    #expect(deck.questions == ["1 Why?", "2 Explain floats"])
  }

  @Test func `a heading among questions that asks nothing is named`() throws {
    let deck = try deck(
      "### What is a?\n\nThis.\n\n### Scope\n\nWhere it is seen.\n\n### What is b?\n\nThat.\n",
      "a.md")
    #expect(deck.questions == ["1 What is a?", "9 What is b?"])
    #expect(deck.omissions == ["5 notAQuestion Scope"])
  }

  @Test func `under a heading that says questions all items ask, and code belongs to the last`()
    throws
  {
    let deck = try deck(
      "- Why?\n\n## Coding questions\n* Make this work:\n```js\nf(1)\n```\n", "a.md")
    #expect(deck.cards.map(\.question) == ["Why?", "Make this work:\nf(1)"])
  }

  @Test func `emoji and numbers before a question are no part of it`() throws {
    let deck = try deck(
      """
      <details><summary>🔹 1. What is it?</summary>This</details>

      ## ⚙️ 2️⃣ Who is it?

      ✅ Answer (short): They.
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["What is it?", "Who is it?"])
  }

  @Test func `a heading that names a level is one`() throws {
    let deck = try deck("# Go\n\n## Channels\n\n### Advanced questions\n\n- Why?\n", "a.md")
    #expect(deck.cards.map(\.competency) == ["Channels"])
    #expect(deck.cards.map(\.levels) == [[.senior]])
  }

  @Test func `a table of contents that counts its links without a point is no list of its own`()
    throws
  {
    let questions = ["What is hoisting?", "What is a closure?", "Why strict mode?", "What is NaN?"]
    let links = questions.enumerated().map {
      "- [\($0.offset + 1) \($0.element)](#a\($0.offset))\n"
    }
    let answers = questions.map { "### \($0)\n\nBecause it is so.\n\n" }
    let deck = try deck("# JS\n\n" + links.joined() + "\n" + answers.joined(), "a.md")
    #expect(deck.cards.map(\.question) == questions)
    #expect(deck.cards.allSatisfy { !$0.answer.isEmpty })
  }

  @Test func `the number of a question makes an item one, whatever stands before it`() throws {
    let deck = try deck(
      """
      * Problem 1: What makes a component render?

      A change of state.

      **How to avoid it?**

      1. Use memo.

      * Problem 2: What is an effect?

      Something beside the point.
      """, "a.md")
    let questions = deck.cards.map(\.question)
    #expect(questions.contains("What makes a component render?"))
    #expect(questions.contains("What is an effect?"))
  }

  @Test func `an empty heading below an item ends nothing outside`() throws {
    let list = "- Locks\n\n  #\n\n  - Why does a lock wait?\n  - What is a lock?\n"
    let deck = try deck("## Threads\n\n\(list)\n- How does a thread end?\n", "a.md")
    #expect(deck.cards.map(\.question).contains("Why does a lock wait?"))
    #expect(deck.cards.last?.question == "How does a thread end?")
    #expect(deck.cards.last?.competency == "Threads")
  }

  @Test func `a heading in a list is no part of the answer above it`() throws {
    let deck = try deck(
      """
      1. ### What is a deep copy?

      A copy of everything.

      Create a deep copy by using the properties of the original

      Nothing else changes.

      2. ### What is the dead zone?

      A part of a block.
      """, "a.md")
    #expect(deck.cards.map(\.question).contains("What is the dead zone?"))
  }
}
