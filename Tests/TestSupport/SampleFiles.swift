/// A small set of banks, a rubric and an interviewer, as files below `/banks`: texts of the length and
/// kind that the real ones have, and that do not change when the real ones do.
package enum SampleFiles {
  /// All of them, by path.
  package static let all = [
    "/banks/behavioral.yaml": behavioral,
    "/banks/cultural-fit.yaml": culturalFit,
    "/banks/rubrics/default.yaml": rubric,
    "/banks/interviewers/neutral.yaml": interviewer,
  ]

  /// Two questions about teamwork and failure.
  package static let behavioral = """
    bank: behavioral
    title: Behavioral questions
    kind: behavioral
    language: en
    time: 3m
    questions:
      - id: disagreed-with-teammate
        ask: Tell me about a time you disagreed with a teammate. What did you do?
        competency: teamwork
        listens-for:
          - The disagreement is named without blame
          - They say what they themselves did, not only what the team did
          - The outcome, for the work and for the relationship
        follow-ups:
          - ask: What came of it in the end?
            when: no-result
          - ask: How would your teammate tell this story?
        tags: [conflict]
      - id: missed-a-deadline
        ask: Tell me about a deadline you missed. How did the people who waited for it hear of it?
        competency: ownership
        level: [mid, senior]
        time: 90s
        listens-for:
          - They told others before it was too late
        follow-ups:
          - ask: What do you do differently since?
          - ask: How late was it?
            when: no-number

    """

  /// One question about motivation.
  package static let culturalFit = """
    bank: cultural-fit
    title: Cultural fit
    kind: cultural-fit
    language: en
    time: 2m
    questions:
      - id: why-us
        ask: Why do you want to work here, of all places?
        competency: motivation
        listens-for:
          - Something that is true of this place and not of every other
        follow-ups:
          - ask: What would make you leave again?

    """

  /// Two dimensions of content, one of body language and one of tone.
  package static let rubric = """
    rubric: default
    title: Four dimensions
    dimensions:
      - id: structure
        name: Structure
        group: content
        question: Could you retell this answer in order?
        levels:
          1: It jumps about; I could not say what happened first
          3: There is an order, with gaps I had to fill myself
          5: Situation, task, action, result; each short, none missing
        media: [typed, aloud, observed]
      - id: evidence
        name: Evidence
        group: content
        question: What in it could be checked?
        levels:
          1: Claims only; nothing that happened is told
          3: One real case, but who did what, or what came of it, is vague
          5: A real case with what they did, and a result one could check
        media: [typed, aloud, observed]
      - id: eye-contact
        name: Eye contact
        group: body-language
        question: Where did they look?
        levels:
          1: Away from me, at the floor or the screen, nearly all the time
          3: At me now and then; away while thinking and while ending
          5: At me most of the time, and at the end of each point
        media: [aloud, observed]
      - id: pace
        name: Pace
        group: tone
        question: Could you follow without effort?
        levels:
          1: So fast or so slow that I lost the thread
          3: Easy to follow for the most part; it rushed or dragged in places
          5: Easy to follow throughout, with pauses where they help
        media: [aloud, observed]

    """

  /// Polite and brief.
  package static let interviewer = """
    interviewer: neutral
    name: Neutral
    about: Polite and brief. Follows up where something is missing.
    greetings:
      - Thank you for coming in. I will ask you some questions and take notes as you speak.
    warm-ups:
      - Tell me what brings you here today.
    transitions:
      - Thank you. Next question.
      - All right. Let us go on.
    closings:
      - That was my last question. Do you have any questions for me?
    farewells:
      - Thank you for your time.
    nudges:
      at-time: That is about the time for this one.
      over: We should come to the end of this one.
    follow-ups:
      at-most: 2
      unprompted: 1
    probes:
      too-short: Can you tell me a little more about that?
      no-story: Can you give me a real example of that?
      no-result: And what came of it?
      no-number: Can you put a number on any of that?
      no-own-part: What was your own part in it?
      hedged: You sound unsure there. What do you know for certain?
      over-time: If you had two sentences for that, which would they be?

    """
}
