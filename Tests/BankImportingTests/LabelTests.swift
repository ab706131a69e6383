import InterviewCore
import TestSupport
import Testing

@testable import BankImporting

/// What says what is asked, whatever words it has: labels, the names of those who speak, the names of fields, numbers from
/// the first line to the last.
@Suite(.timed) struct LabelTests {
  @Test func `beside questions with labels chapters and boxes ask nothing`() throws {
    let asked = ["it", "so", "now", "here", "more"].enumerated().map {
      "**Q\($0 + 1). What makes \($1)?**\n\nThis."
    }
    let deck = try deck(
      """
      # Guide

      ## Overview

      ### What is a queue?
      A list.

      ## Cross questions

      \(asked.joined(separator: "\n\n"))

      ## Checklist

      - [ ] Explain the queue
      - [ ] Compare both
      """, "a.md")
    #expect(deck.cards.count == 6)
    #expect(deck.cards.allSatisfy { $0.question.hasPrefix("What ") })
    #expect(deck.leftOut.map(\.text).contains("Explain the queue"))
  }

  @Test func `of an interview that is written down the one who asks asks`() throws {
    let turns = [
      ("Tell me about yourself.", "I am a nurse."), ("Why this ward?", "I like it."),
      ("Describe a hard shift.", "One night."), ("What would you change?", "The rota."),
    ]
    let page = turns.map { "**Sam:** Great. I see. \($0)\n\n**Kim:** \($1)\n\n- And that is it." }
    let deck = try deck(
      "# Mock\n\n## Behavioral\n\n" + page.joined(separator: "\n\n"), "a.md")
    #expect(
      deck.questions == [
        "5 Tell me about yourself.", "11 Why this ward?", "17 Describe a hard shift.",
        "23 What would you change?",
      ])
    #expect(deck.cards.first?.answer == ["I am a nurse.", "And that is it."])
    #expect(deck.cards.first?.kind == .behavioral)
  }

  @Test func `names before notes make no interview`() throws {
    let notes = (1...5).map { "Note: it is so, number \($0).\n\nTip: do it, number \($0)." }
    let deck = try deck("# What is a queue?\n\n" + notes.joined(separator: "\n\n"), "a.md")
    #expect(deck.cards.map(\.question) == ["What is a queue?"])
  }

  @Test func `a page whose script holds the list is read by that`() throws {
    let tags = String(repeating: "<b>x</b>", count: 3000)
    let page = """
      <html><body><h1>Study</h1><div id="app"></div>
      <script>
      const Q = [
        { cat: "net", q: "What is a port?", a: `<p>A number. \(tags)</p>` },
        { cat: "net", q: "Compare TCP and UDP.", a: "One counts." },
        { cat: "os", q: "What is a process?", a: "A program that runs." },
      ];
      const label = "Enter";
      </script></body></html>
      """
    let deck = try deck(page, "a.html")
    #expect(
      deck.questions == ["4 What is a port?", "5 Compare TCP and UDP.", "6 What is a process?"])
    #expect(deck.format == .html)
  }

  @Test func `a page that lists what its script repeats is read as it looks`() throws {
    let page = """
      <ol><li>What is a port?</li><li>What is a process?</li><li>What is a thread?</li></ol>
      <script>const menu = ["Why us?", "What is new?", "How to apply?", "Who are we?"]</script>
      """
    let deck = try deck(page, "a.html")
    #expect(deck.cards.count == 3)
  }

  @Test func `what a program fills in asks nobody`() throws {
    let deck = try deck(
      """
      const questions = [{ question: "What is a port?" }, { question: "What is a thread?" }];
      confirm({ question: `Are you sure you want to delete ${question.text}?` });
      ask({ question: "You judge. Question: {question} Answer: {answer}" });
      """, "a.js")
    #expect(deck.cards.map(\.question) == ["What is a port?", "What is a thread?"])
    #expect(deck.leftOut.contains { $0.text.hasPrefix("Are you sure") })
  }

  @Test func `the field that asks in all is asked, and not the title`() throws {
    let items = ["Caches", "Locks", "Queues"].map {
      """
      { "title": "\($0) in depth", "content": "Explain \($0) with an example.", "views": 12,
        "referenceAnswer": "They help.", "followUps": ["Why \($0)?"] }
      """
    }
    let deck = try deck("{ \"questions\": [\(items.joined(separator: ","))] }", "a.json")
    #expect(deck.cards.first?.question == "Explain Caches with an example.")
    #expect(deck.cards.first?.followUps == ["Why Caches?"])
    #expect(deck.cards.count == 3)
  }

  @Test func `a number of questions is none, and names of lists that ask are none`() throws {
    let deck = try deck(
      """
      [{ "candidate": "Alex", "questions": {
           "behavioral": ["Describe a hard choice.", "Tell me about a failure."],
           "core": ["What is a queue?"] }, "total_questions": 3 }]
      """, "a.json")
    #expect(
      deck.cards.map(\.question) == [
        "Describe a hard choice.", "Tell me about a failure.", "What is a queue?",
      ])
    #expect(deck.cards.first?.kind == .behavioral)
  }

  @Test func `what only says that it is asked next is no part of it`() throws {
    let deck = try deck(
      """
      1. What is a volume?
         - *Follow-up:* Describe a mount.
         - *Follow-up:* Discuss its limits.
      2. What is an image?
         - *Follow-up:* Why is its size important?
      """, "a.md")
    #expect(deck.cards.map(\.followUps.count) == [2, 1])
    let rules = BankDraft.Rules(bank: "a", kind: .technical, language: "en", fallback: "general")
    let draft = BankDraft([deck], rules: rules)
    #expect(
      draft.questions.flatMap(\.followUps).map(\.ask) == [
        "Describe a mount.", "Discuss its limits.", "Why is its size important?",
      ])
  }

  @Test func `follow-ups that are folded away are asked, without what answers them`() throws {
    let parts = (1...3).map {
      """
      ## Q\($0). 가상 DOM \($0)이란 무엇인가요?

      <details>
      <summary>답변 보기</summary>

      메모리의 트리.

      ### 꼬리 질문 대비
      - "그것 없이 최적화할 수 있나요?" → 네, 있습니다
      </details>
      """
    }
    let deck = try deck(parts.joined(separator: "\n\n"), "a.md")
    #expect(deck.cards.count == 3)
    #expect(deck.cards.first?.followUps == ["그것 없이 최적화할 수 있나요?"])
    #expect(deck.cards.first?.answer.first == "메모리의 트리.")
  }

  @Test func `comments answer line by line`() throws {
    let deck = try deck(
      """
      // What is a polyfill?
      // It brings what older browsers lack.

      // Why would you use one?
      // To serve them all.

      // What is a shim?
      // It does more.
      """, "notes.js")
    #expect(
      deck.questions == [
        "1 What is a polyfill?", "4 Why would you use one?", "7 What is a shim?",
      ])
    #expect(deck.cards.first?.answer == ["It brings what older browsers lack."])
  }

  @Test func `numbers from the first line to the last are the list, with a slip or two`() throws {
    let topics = (1...14).filter { $0 != 9 }.map {
      "\($0).Topic \($0)\n    It is so. Why? Because.\n    And it is more, is it?\n"
    }
    let deck = try deck("Summary of the calls\n" + topics.joined(separator: "\n"), "a.txt")
    #expect(deck.cards.map(\.question) == (1...14).filter { $0 != 9 }.map { "Topic \($0)" })
  }

  @Test func `a mark with a remark is one, and what asks without one is asked too`() throws {
    let deck = try deck(
      """
      Question(Done) : Find the majority of an array.
      Approach: count them.

      Question (Done - Partly) : Invert a map.
      Approach: walk it.

      Question : Is it a palindrome?
      Approach: from both ends.

      Why should we hire you?
      Because I can.
      """, "a.txt")
    #expect(
      deck.cards.map(\.question) == [
        "Find the majority of an array.", "Invert a map.", "Is it a palindrome?",
        "Why should we hire you?",
      ])
  }

  @Test func `what counts on within an item answers`() throws {
    let deck = try deck(
      """
      1. ### What are the directives?
         There are two:

         **1. v-if:** It adds.

         **2. v-show:** It hides.

      2. ### What is the difference between them?
         One stays.
      """, "a.md")
    #expect(deck.cards.count == 2)
    #expect(deck.cards.first?.answer.count == 3)
  }

  @Test func `headings written as tags are headings`() throws {
    let parts = (1...4).map {
      """
      <p align="start">
      <h3 align="start">\($0). What is part \($0)?</h3>

      <br/>

      It is:

      **1. One thing:**

      Told here.
      """
    }
    let deck = try deck(
      "<h2 align=\"center\">Basics</h2>\n\n" + parts.joined(separator: "\n\n"), "a.md")
    #expect(
      deck.questions == [
        "4 What is part 1?", "15 What is part 2?", "26 What is part 3?", "37 What is part 4?",
      ])
    #expect(deck.cards.first?.competency == "Basics")
    #expect(deck.cards.first?.answer == ["It is:", "1. One thing:", "Told here."])
  }

  @Test func `what a page says of a question is no question of its own`() throws {
    let deck = try deck(
      """
      1. **How does a hash map work?**
         - **Why they ask:** It shows what you know.
         - **How to answer:** Mention buckets.
         - **Follow-up:** What happens when two keys collide?

      2. **Design a URL shortener.**
         - **Why they ask:** A classic.
         - **How to answer:**
           - Clarify the load
         - **Possible follow-ups:**
           - How would you handle expired links?
      """, "a.md")
    #expect(
      deck.questions == ["1 How does a hash map work?", "6 Design a URL shortener."])
    #expect(
      deck.cards.map(\.followUps) == [
        ["What happens when two keys collide?"], ["How would you handle expired links?"],
      ])
    #expect(
      deck.cards.last?.answer == ["Why they ask: A classic.", "Clarify the load"])
    #expect(deck.leftOut.isEmpty)
  }

  @Test func `lines of a card with names are what these say`() throws {
    let deck = try deck(
      """
      **Question:** How do you decide what to alert on?
      **What good looks like:** Symptoms over causes
      **Follow-ups:** Which alert did you last delete?
      """, "a.md")
    #expect(deck.questions == ["1 How do you decide what to alert on?"])
    #expect(deck.cards.first?.answer == ["What good looks like: Symptoms over causes"])
    #expect(deck.cards.first?.followUps == ["Which alert did you last delete?"])
    #expect(deck.leftOut.isEmpty)
  }

  @Test func `a text of one who interviews is a dialogue however short`() throws {
    let deck = try deck(
      """
      Interviewer: What is a mutex?
      Me: A lock with an owner.
      Interviewer: Tell me how you would test it.
      Me: With two threads. Do you mean a unit test?
      """, "a.txt")
    #expect(deck.questions == ["1 What is a mutex?", "3 Tell me how you would test it."])
    #expect(deck.cards.first?.answer == ["A lock with an owner."])
  }

  @Test func `what follows a question in a text is asked next, and a mail's marks are none`() throws
  {
    let deck = try deck(
      """
      > What is a link?
      Another name.
      Follow-up: Can it cross file systems?

      > What is an inode?
      """, "a.txt")
    #expect(deck.questions == ["1 What is a link?", "5 What is an inode?"])
    #expect(deck.cards.first?.followUps == ["Can it cross file systems?"])
  }

  @Test func `a point before the number of a question is a part of its mark`() throws {
    let deck = try deck(
      "Q.1) Explain how DHCP works.\n\nDiscover, offer\n\nQ.2) What is an inode?\n\nMetadata\n\n"
        + "Q.3) What is a hub?\n\nA box\n", "a.txt")
    #expect(
      deck.cards.map(\.question) == [
        "Explain how DHCP works.", "What is an inode?", "What is a hub?",
      ])
  }

  @Test func `numbers with the sign of Chinese lists begin a question on each line`() throws {
    let deck = try deck(
      "1、什么是多态?\n答:同一接口。\n\n2、什么是类?\n3、什么是锁?\n", "a.md")
    #expect(deck.questions == ["1 什么是多态?", "4 什么是类?", "5 什么是锁?"])
    #expect(deck.cards.first?.answer == ["同一接口。"])
  }

  @Test func `what a chat puts before its lines is no part of them`() throws {
    let deck = try deck(
      """
      [03/03/2025, 21:41:02] Lena: hey! how was it
      [03/03/2025, 21:44:30] Tom: ok I think
      [03/03/2025, 21:44:41] Tom: 1) What is an interface?
      [03/03/2025, 21:44:58] Tom: 2) How does the collector work?
      [03/03/2025, 21:45:20] Tom: 3) What is volatile for?
      [03/03/2025, 21:45:41] Lena: uff
      [03/03/2025, 21:46:10] Tom: 4) Explain locking
      [03/03/2025, 21:47:20] Tom: nothing more
      """, "a.txt")
    #expect(
      deck.questions == [
        "3 What is an interface?", "4 How does the collector work?", "5 What is volatile for?",
        "7 Explain locking",
      ])
  }

  @Test func `an item below a marked question answers, and one that asks among others asks`() throws
  {
    let marked = try deck(
      "Q.1) What is a hub?\n•\tSends to all\nQ.2) Explain how DHCP works.\n•\tDiscover, offer\n"
        + "Q.3) What is an inode?\n•\tMetadata\n", "a.txt")
    #expect(marked.cards.map(\.answer) == [["Sends to all"], ["Discover, offer"], ["Metadata"]])
    let french = try deck(
      """
      • Qu’est-ce que la JVM ?
        Réponse : une machine.
      • Pouvez-vous expliquer le ramasse-miettes ?
      • Parlez-moi d’un projet dont vous êtes fier.
        Relance : et autrement ?
      • Comment gérez-vous les exceptions ?
        Réponse : rarement.
      """, "b.txt")
    #expect(french.questions.map { $0.prefix(1) } == ["1", "3", "4", "6"])
    #expect(french.cards.first.map { Points.points(of: $0.answer) } == ["une machine."])
    #expect(french.cards.map(\.followUps) == [[], [], ["et autrement ?"], []])
  }

  @Test func `the head of a mail asks nothing`() throws {
    let deck = try deck(
      "Subject: Re: What did they ask?\nTo: me\n\n> 1. How does TLS work?\n\n> 2. What is TCP?\n\n"
        + "> 3. Why UDP?\n", "a.txt")
    #expect(deck.questions == ["4 How does TLS work?", "6 What is TCP?", "8 Why UDP?"])
  }
}
