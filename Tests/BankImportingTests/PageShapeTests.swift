import BankImporting
import TestSupport
import Testing

/// Shapes of pages that lost their questions: boxes, headings over lists, AsciiDoc, what stands above a page.
@Suite(.timed) struct PageShapeTests {
  @Test func `a callout asks with its title, and what is below it answers`() throws {
    let deck = try deck(
      """
      > [!question] 01 Why should we hire you ?__?

      I learn fast. Is that so? It is.

      > [!faq]- 02 What is your weakness?
      > Impatience.
      >
      > And speed.

      > [!note] This is no question.
      """, "a.md")
    #expect(deck.questions == ["1 01 Why should we hire you ?__?", "5 02 What is your weakness?"])
    #expect(
      try deck.cards.element(1).answer == [
        "Impatience.", "And speed.", "[!note] This is no question.",
      ])
  }

  @Test func `a question among the sentences of an answer is named`() throws {
    let deck = try deck(
      """
      ## Tell me about yourself

      Be short. Where do you see yourself in two years? Could be your own plan.
      Why should we hire you? Explain
      what you bring.

      ## What is a heap? Explain
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["Tell me about yourself", "What is a heap? Explain"])
    #expect(
      deck.omissions == [
        "3 withinAnswer Where do you see yourself in two years?",
        "4 withinAnswer Why should we hire you?",
      ])
  }

  @Test func `a first heading that names the list is its title among headings that ask`() throws {
    let deck = try deck(
      "# Android-Interview-QnA\n\n# What is a task?\nA stack.\n\n# What is an intent?\nA wish.\n",
      "a.md")
    #expect(deck.cards.map(\.question) == ["What is a task?", "What is an intent?"])
  }

  @Test func `a page in AsciiDoc has its headings, lists, tables and code`() throws {
    let deck = try deck(
      """
      = Before the talk
      Kim Lee <kim@example.org>
      :toc: left

      == Networks
      * What is a handshake?
      ** Two greetings and a reply.
      * Why are there layers?

      [%header,cols=2*]
      |===
      |Layer |What for?
      |Link |Frames
      |===

      == Stories
      . Tell me about a conflict.
      . Describe a failure.
      +
      ----
      * What is this?
      ----
      // What is hidden?
      """, "a.adoc")
    #expect(
      deck.cards.map(\.question) == [
        "What is a handshake?", "Why are there layers?", "Tell me about a conflict.",
        "Describe a failure.\n* What is this?",
      ])
    #expect(deck.cards.map(\.competency) == ["Networks", "Networks", "Stories", "Stories"])
    #expect(try deck.cards.element(0).answer == ["Two greetings and a reply."])
  }

  @Test func `a question with its answer in the same item asks, however long that is`() throws {
    let told = String(repeating: "It costs more than it brings. ", count: 30)
    let deck = try deck(
      """
      # Plugins

      1. Why do we use the plugin?
      \(told)

      3. **Q: Diagnose the bottleneck and mend it.**
         **A:** \(told)

      5. How is it set up?
      \(told)
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "Why do we use the plugin?", "Diagnose the bottleneck and mend it.", "How is it set up?",
      ])
    #expect(deck.cards.allSatisfy { !$0.answer.isEmpty })
  }

  @Test func `a heading above other headings with lists that ask is none of the questions`() throws
  {
    let deck = try deck(
      """
      # Blueprint

      ## The playbook
      Buy it.

      ## Checklist
      Tick them off:

      ### One
      * [x] **Topic 1**: How does it work? Explain the runtime.
      * [ ] **Topic 2**: What is recomposition?

      ### Two
      * [ ] **Topic 3**: How do you test it?
      * [ ] **Topic 4**: What is a state?

      ## Sample: How does it work?
      Well.
      """, "a.md")
    #expect(deck.cards.count == 5)
    #expect(deck.cards.prefix(4).map(\.competency) == ["One", "One", "Two", "Two"])
  }

  @Test func `the lists above a page that ask are a part of it`() throws {
    let deck = try deck(
      """
      ---
      title: "Losses"
      tags:
        - deep-learning
      followups:
        - "Prove that both are the same."
        - 'Why is the one better?'
        - How does it learn?
      ---

      # Losses

      They tell how wrong it is.
      """, "a.md")
    #expect(deck.title == "Losses")
    #expect(deck.questions.suffix(2) == ["7 Why is the one better?", "8 How does it learn?"])
  }

  @Test func `a line that asks and adds a few words is a question`() throws {
    let deck = try deck(
      "React\nHow does it render?\nWhat is memoization? where is it used? Pros and cons\nWhy?\n",
      "a.md")
    #expect(
      deck.cards.map(\.question) == [
        "How does it render?", "What is memoization? where is it used? Pros and cons", "Why?",
      ])
  }

  @Test func `headings with a word for a problem and a number in Chinese ask`() throws {
    let deck = try deck(
      "# 树\n\n## 题型一：二叉树最大深度\n\n递归。\n\n## 题型二：路径总和\n\n回溯。\n\n## 总结\n\n好。\n", "a.md")
    #expect(deck.cards.map(\.question).prefix(2) == ["二叉树最大深度", "路径总和"])
  }

  @Test func `a list whose items have names is one question with what is said of it`() throws {
    let deck = try deck(
      """
      # Interview questions

      #### Question 1.1: Log a count
      - **Problem**: Your team counts. Write a procedure for it.
      - **Trick**: Tests if you count at all.
      - **Solution**:
        ```sql
        SELECT 1;
        ```

      ## Good to know
      - **Test Thoroughly**: Run every query.
      - **Portfolio Power**: It shows what you can do.
      - **Key Facts**: There are three.
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["Your team counts. Write a procedure for it."])
    #expect(try deck.cards.element(0).answer.first == "Trick: Tests if you count at all.")
    #expect(try deck.cards.element(0).answer.last?.contains("SELECT 1;") == true)
    #expect(deck.omissions.filter { $0.contains("notAQuestion") }.count >= 3)
  }

  @Test func `where questions have a word and a number, other headings are none`() throws {
    let deck = try deck(
      """
      # Set 21

      ## Question 1. What is a query plan?
      # What a Query Plan Is
      ## 1. id
      A number.
      ### Extra
      ## Question 2. How can you read it?
      ## Question 3. Read one
      """, "a.md")
    #expect(
      deck.cards.map(\.question) == ["What is a query plan?", "How can you read it?", "Read one"])
  }

  @Test func `steps that end with a colon are an answer`() throws {
    let deck = try deck(
      """
      ## What is a singleton?
      One of a kind.

      ### Best practices
      - **Make the Constructor Private:**
        So nobody else can.
      - **Use a Static Variable:**
        There is one.
      """, "a.md")
    #expect(deck.cards.map(\.question) == ["What is a singleton?"])
  }

  @Test func `what is asked in the same words under several headings is asked of them`() throws {
    let deck = try deck(
      (1...3).map {
        "### Scenario \($0): Pod \($0) is stuck\n\nIt worked.\n\n**What would you do?**\n\nLook.\n"
      }
      .joined(separator: "\n"), "a.md")
    #expect(deck.cards.map(\.question) == (1...3).map { "Pod \($0) is stuck" })
  }

  @Test func `headings that count on are a list where nothing else on the page asks`() throws {
    let deck = try deck(
      "# Pointers\n\n## Definition\n\nTwo of them.\n\n"
        + (1...6).map { "### \($0). Array problem \($0)\n\n" }.joined(), "a.md")
    #expect(deck.cards.map(\.question) == (1...6).map { "Array problem \($0)" })
  }
}
