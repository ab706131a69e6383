import DebriefDocuments
import InterviewCore
import TestSupport
import Testing

/// Replies written by hand the way mail programs, messengers and note apps send them.
@Suite(.timed) struct MailFixtureTests {
  struct Fixture: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What is read, such as `2.structure=3`, in the order of the form.
    var ratings: String
    /// How many things are named.
    var errors = 0
    var text: String
  }

  private static let id = "6F1D0C52-3B7E-4A19-9C55-010203040506"

  static let all: [Fixture] = [
    Fixture(
      testDescription: "Gmail, answered between the quoted lines",
      ratings: "2.structure=3 2.evidence=2 2.eye-contact=- 4.correctness=4",
      text: """
        Hi Ada, see inline!

        On Tue, Nov 24, 2026 at 10:02 AM Ada Lovelace <ada@example.org> wrote:

        > Structure: Could you retell this answer in order?
        > [2.structure] score:
        >
        3

        > [2.structure] comment:
        >
        clear, but the end came
        late

        > Evidence: What in it could be checked?
        > [2.evidence] score: 2
        > [2.evidence] comment:
        >
        > Eye contact: cannot be seen in a typed answer, so - is right
        > [2.eye-contact] score:
        -
        > [2.eye-contact] comment:
        > [4.correctness] score:
        4 - as far as I know
        > debrief: \(id)
        > for: Sam
        >
        > End of the form. Thank you.
        """),
    Fixture(
      testDescription: "Outlook, everything above the original",
      ratings: "2.structure=4 2.pace=- 4.composure=5",
      text: """
        [2.structure] score: 4\u{A0}\r
        [2.structure] comment: “good” – really\r
        [2.pace] score: n/a\r
        [4.composure] score: 5\r
        worked: The numbers\r
        debrief: \(id)\r
        for: Sam\r
        \r
        ________________________________\r
        From: Ada Lovelace <ada@example.org>\r
        Sent: Tuesday, 24 November 2026 10:02\r
        To: Sam\r
        Subject: my interview\r
        \r
        [2.structure] score:\r
        [2.structure] comment:\r
        [2.pace] score:\r
        [4.composure] score:\r
        worked:\r
        debrief: \(id)\r
        for: Sam\r
        """),
    Fixture(
      testDescription: "Outlook in German, with the same original",
      ratings: "2.structure=2",
      text: """
        [2.structure] score: Zwei
        [2.structure] comment: zu lang
        debrief: \(id)

        Von: Ada Lovelace <ada@example.org>
        Gesendet: Dienstag, 24. November 2026 10:02
        An: Sam
        Betreff: Interview
        """),
    Fixture(
      testDescription: "Apple Mail on a phone",
      ratings: "2.structure=3 2.evidence=4", errors: 1,
      text: """
        [2.structure] Score: 3
        [2.evidence] Score: 4/5
        [2.eye–contact] Score: 3 or 4
        Debrief: \(id)
        For: Sam

        Sent from my iPhone

        > On 24 Nov 2026, at 10:02, Ada <ada@example.org> wrote:
        >\u{20}
        > \u{FEFF}[2.structure] score:
        > [2.evidence] score:
        """),
    Fixture(
      testDescription: "Thunderbird, format=flowed, in French",
      ratings: "2.structure=5 4.pace=2",
      text: """
        Le 24/11/2026 à 10:02, Ada Lovelace a écrit :
        > [2.structure] score: 5
        > [2.structure] comment: très bien, et on comprend tout de suite de quoi il\u{20}
        > s’agit
        > [4.pace] score : 2 (un peu vite)
        > debrief: \(id)
        > for: Sam
        --\u{20}
        Sam
        """),
    Fixture(
      testDescription: "mutt, quoted twice with initials, wrapped within a key",
      ratings: "2.eye-contact=1 2.composure=3",
      text: """
        * Ada Lovelace <ada@example.org> [2026-11-24 10:02]:
        AL> > [2.eye-
        AL> > contact] score: 1
        AL> > [2.composure]
        AL> > score: 3
        AL> > debrief: 6F1D0C52-3B7E-4A19-
        AL> > 9C55-010203040506
        """),
    Fixture(
      testDescription: "the raw source of a mail, quoted-printable",
      ratings: "2.structure=3 2.evidence=4",
      text: """
        From: Sam <sam@example.org>
        Subject: Re: my interview
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="x1"

        --x1
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        [2.structure] score:=C2=A03
        [2.structure] comment: caf=C3=A9 =E2=80=93 a very long comment that the mail prog=
        ram broke
        [2.evidence] score: 4
        debrief: \(id)
        --x1
        Content-Type: text/html; charset=utf-8

        <p>[2.structure] score: 1</p>
        --x1--
        """),
    Fixture(
      testDescription: "WhatsApp, with stars and emoji",
      ratings: "2.structure=4 2.evidence=3", errors: 1,
      text: """
        [24/11/2026, 10:02] Sam: hier 😀
        *[2.structure] score:* 4️⃣
        *[2.evidence] score:* *3*
        [4.pace] score: ⭐⭐⭐
        debrief: \(id)
        """),
    Fixture(
      testDescription: "a notes app that makes one paragraph of it",
      ratings: "2.structure=4 2.evidence=- 4.correctness=2",
      text: """
        [2.structure] score: 4 [2.structure] comment: ok [2.evidence] score: - \
        [4.correctness] score: 2/5 worked: the end work on: be shorter try next: a number \
        would you hire: yes saw: transcript debrief: \(id) for: Sam
        """),
    Fixture(
      testDescription: "an e-mail as HTML turned into text, one item a bullet",
      ratings: "2.structure=3 4.pace=4",
      text: """
          * [2.structure] score:&nbsp;3
          * [2.structure] comment: a &amp; b
          * [2.evidence] score:
          * [4.pace] score: 4

          debrief: \(id)
        """),
    Fixture(
      testDescription: "an editor that escapes brackets",
      ratings: "2.structure=3",
      text: "- \\[2.structure\\] score: 3\n- \\[2.evidence\\] score:\n\ndebrief: \(id)\n"),
  ]

  @Test(arguments: all)
  func `what was meant is read`(fixture: Fixture) throws {
    let received = try ReceivedReply(Array(fixture.text.utf8))
    let reply = received.read(for: FilledForm.form)
    let read = reply.ratings.map { rating in
      "\(rating.turn).\(rating.dimension)=" + (rating.score.map(String.init) ?? "-")
    }
    #expect(read.joined(separator: " ") == fixture.ratings)
    #expect(reply.problems.count(where: \.isError) == fixture.errors, "\(reply.problems)")
    #expect(received.debrief == Sample.id)
  }

  @Test func `comments come out as they were meant`() throws {
    func comment(_ place: Int) throws -> String? {
      let reply = try ReceivedReply(Array(Self.all[place].text.utf8)).read(for: FilledForm.form)
      return reply.ratings.first?.comment
    }
    #expect(try comment(0) == "clear, but the end came\nlate")
    #expect(try comment(1) == "“good” – really")
    #expect(try comment(2) == "zu lang")
    #expect(try comment(4) == "très bien, et on comprend tout de suite de quoi il s’agit")
    #expect(try comment(6) == "café – a very long comment that the mail program broke")
    #expect(try comment(8) == "ok")
    #expect(try comment(9) == "a & b")
  }
}
