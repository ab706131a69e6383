import BankImporting
import InterviewCore
import TestSupport
import Testing

/// Pages in HTML and outlines of Org mode, in the shapes that people publish them in.
@Suite(.timed) struct PageTests {
  @Test func `a page in HTML without end tags, with a table, terms and folds`() throws {
    let deck = try deck(
      """
      <html><title>No question?</title><body>
      <nav><a href=x>What is left out?</a></nav>
      <h2>Basics</h2>
      <ul><li>What is a <b>lock</b>?<li>Explain&nbsp;tail calls.</ul>
      <table><tr><th>Question<th>Answer<tr><td>What is it?<td>This</table>
      <dl><dt>How does it end?<dd>Well.</dl>
      <details><summary>Why &lt;a&gt;?</summary><p>So.</p></details>
      """, "a.html")
    #expect(
      deck.cards.map(\.question) == [
        "What is a lock?", "Explain tail calls.", "What is it?", "How does it end?", "Why <a>?",
      ])
    #expect(deck.cards.map(\.answer) == [[], [], ["This"], ["Well."], ["So."]])
    #expect(deck.cards.first?.spot.number == 4)
    #expect(deck.format == .html)
  }

  @Test func `an outline without its states, dates, drawers and marks`() throws {
    let deck = try deck(
      """
      #+TITLE: Questions
      * Languages
      ** DONE [#A] What is =defer=? :swift:basics:
         SCHEDULED: <2026-01-01 Thu>
         :PROPERTIES:
         :ID: why?
         :END:
         It runs *last*, see [[https://a.example][there]].
         #+BEGIN_SRC swift
         // Why?
         #+END_SRC
      ** Why [[x][so]]?
         - One reason
      """, "a.org")
    #expect(deck.title == "Questions")
    #expect(deck.questions == ["3 What is `defer`?", "12 Why so?"])
    #expect(deck.cards.map(\.competency) == ["Languages", "Languages"])
    #expect(try deck.cards.element(0).answer.first == "It runs last, see there.")
    #expect(try deck.cards.element(1).answer == ["One reason"])
  }

  @Test func `a list that holds a gallery of others, and one whose keys say nothing`() throws {
    let deck = try deck(
      """
      [{"title": "Who are you?", "answer": "Me.", "more": [{"title": "And now?", "answer": "Still."}]},
       {"a1": "What is a lock?", "b": "x1", "c": "One at a time may pass."},
       {"question": "Q7", "text": "Why is it so?"}]
      """, "a.json")
    #expect(
      deck.cards.map(\.question) == [
        "Who are you?", "And now?", "What is a lock?", "Why is it so?",
      ])
    #expect(try deck.cards.element(2).answer == ["One at a time may pass."])
  }

  @Test func `a column is taken for what it holds, and a row that names columns is none`() throws {
    let named = try deck("Question,Text\nQ1,What is a lock?\nQ2,Why is it so?\n", "a.csv")
    #expect(named.cards.map(\.question) == ["What is a lock?", "Why is it so?"])
    let plain = try deck("Thema;Inhalt\nA;Was ist das?\nB;Wie geht das?\nA;Warum?\n", "a.csv")
    #expect(plain.cards.count == 3)
    #expect(plain.omissions == [])
  }

  @Test func `a category that names a kind gives it to the question`() throws {
    let deck = try deck("question,type\nWhy?,Technical\nWho?,behavioural\nWhat?,misc\n", "a.csv")
    #expect(deck.cards.map(\.kind) == [.technical, .behavioral, nil])
  }
}
