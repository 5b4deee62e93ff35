# Faults of the draft as a whole, found by detectors in Sources/Analysis/Detectors.
faults vagueness

rule no-act-named
  severity   note
  step       4
  message    No place here says plainly what you did.
  suggestion What exactly did you do, or say? One plain sentence with “I” and the act is enough.
  source     article, step 4; research 3 (tier “major”: no act named anywhere)
  detector   unnamed-act
  flags
    [I'm so sorry].
    [I am sorry. I feel terrible about it. Please take all the time you need].
  passes
    I'm so sorry. I read your diary on Sunday.
    I was sorry to hear about your gran.
