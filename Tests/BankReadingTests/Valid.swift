/// Files with nothing wrong in them.
enum Valid {
  static let bank = """
    # Everything that a bank can say.
    bank: sample
    title: "Sample: questions"
    kind: cultural-fit
    language: en-GB
    time: 2m30s
    questions:
      - id: changed-mind
        ask: When did you last change your mind at work?
        competency: learning
        level: [mid, senior]
        time: 90s
        listens-for:
          - A reason is given
          - 'It''s told without blame'
        follow-ups:
          - ask: What came of it in the end?
            when: no-result
            unless-said: in the end, it worked*
          - ask: "Who else was *there*?"
            if-said: we, our team
        tags: [opinion, 12, yes]
      - id: r-and-d
        ask: >-
          What does R&D do with a pointer *p
          and its address &p?
        competency: curiosity
        listens-for: [Names both, "Uses the word \\"address\\""]

    """

  static let rubric = """
    rubric: technical
    title: Technical questions
    kind: technical
    dimensions:
      - id: correctness
        name: Correctness
        group: content
        question: Is what was said true?
        levels:
          1: Central statements are wrong
          3: Right, with slips
          5: Right in the details too
      - id: pace
        name: Pace
        group: tone
        question: Could you follow?
        levels: {1: No, 3: With effort, 5: Yes}
        media: [observed, aloud]

    """

  static let interviewer = """
    interviewer: warm
    name: Ada
    about: Patient; gives you time
    greetings: [Hello and welcome.]
    warm-ups: [How was your day?, What brings you here?]
    transitions: [Let us go on.]
    closings: [Do you have any questions for me?]
    farewells: [Thank you for your time.]
    nudges:
      at-time: That is the time we have.
      over: Let us leave it there.
    follow-ups: {at-most: 2, unprompted: 1}
    probes:
      no-result: And what came of it?
      hedged: How sure are you?
    further:
      - ask: What would you do differently?
        unless-said: next time
    asked-back: {choice: Either will do., meaning: As you take it.}

    """

  static let configuration = """
    # Everything that a configuration can say.
    name: Ada
    role: back-end
    level: senior
    redact: ["Initech", Project X]
    hints: {off: [hedged, same-story]}
    practice:
      bank: [behavioral]
      kind: [behavioral, cultural-fit]
      competency: [teamwork]
      questions: 6
      minutes: 600
      mode: drill
      medium: observed
      record: never
      speak: true
      interviewer: tough
      warm-up: false
      follow-ups: true
      closing: "false"
      clock: false
      scoring: full
      rate: none
      predict: Sam
      observer: Kim
    plain: true
    recorder: [arecord, -c, 1]
    player: [aplay, "{wav}"]
    transcriber: [whisper-cli, "{wav}"]
    speaker: [espeak-ng]
    microphone: hw:1
    keep-recordings: 12w
    """
}
