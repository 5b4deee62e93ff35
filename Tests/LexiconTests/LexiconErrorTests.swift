import Lexicon
import Testing

private func errors(_ text: String) -> [String] {
  do throws(LexiconErrors) {
    _ = try LexiconModel(sources: [LexiconSource(name: "a.lex", bytes: Array(text.utf8))])
    return []
  } catch {
    return error.errors.map(\.description)
  }
}

/// A whole rule with one part replaced.
private func rule(_ fields: [String: String] = [:]) -> String {
  let whole = [
    "severity": "error", "step": "4", "message": "Why.", "suggestion": "How.", "source": "gold guide",
    "match": "sorry if", "flags": "I'm [sorry if] so.", "passes": "I'm sorry.",
  ].merging(fields) { $1 }
  let order = ["severity", "step", "message", "suggestion", "source", "match", "flags", "passes"]
  return "faults deflection\n\nrule some-rule\n"
    + order.compactMap { key in whole[key].flatMap { $0.isEmpty ? nil : "  \(key) \($0)\n" } }.joined()
}

@Suite struct LexiconErrorTests {
  @Test func acceptsAWholeRule() { #expect(errors(rule()) == []) }

  @Test(arguments: [
    ("severity", "a `severity`: error, warning or note"), ("step", "a `step` from 1 to 7"),
    ("message", "a `message`"), ("suggestion", "a `suggestion`"), ("source", "a `source`"),
    ("match", "a `match` or a `detector`"), ("flags", "at least one `flags` example"),
    ("passes", "at least one `passes` example"),
  ])
  func refusesARuleWithout(_ field: String, _ what: String) {
    #expect(errors(rule([field: ""])) == ["a.lex:3:1: the rule “some-rule” needs \(what)"])
  }

  @Test(arguments: [
    ("sorry (if", "a.lex:9:18: expected `)`"),
    ("sorry <nobody-knows>", "a.lex:9:9: there is no class “nobody-knows”"),
    ("sorry {nothing}", "a.lex:9:15: there is no phrase “nothing”"),
    ("sorry .if", "a.lex:9:16: expected `..` or `...`"),
    ("sorry !(if)", "a.lex:9:9: the pattern matches without any word"),
    ("so* ..", "a.lex:9:9: the pattern matches without any word"),
    ("a||b", "a.lex:9:11: expected a word"),
  ])
  func pointsIntoPatterns(_ pattern: String, _ expected: String) {
    let found = errors(rule(["match": pattern]))
    if pattern == "sorry !(if)" {
      #expect(found == [])
    } else {
      #expect(found == [expected])
    }
  }

  @Test func saysWhatWasMeant() {
    #expect(errors("faults deflecton\n") == ["a.lex:1:8: there is no fault “deflecton”; did you mean “deflection”?"])
    #expect(
      errors(rule() + "  suggeston x\n") == [
        "a.lex:12:3: there is no field “suggeston”; did you mean “suggestion”?"
      ])
    #expect(errors("words\nclass a b\nclass a c\n") == ["a.lex:3:7: the class “a” stands already at a.lex:2"])
    #expect(errors("words\nclass a <a>\n") == ["a.lex:2:9: the class “a” contains itself"])
    #expect(errors("rules x\n").count == 1)
  }

  @Test func needsTheMarkedPlace() {
    #expect(errors(rule(["flags": "I'm sorry if so."])) == ["a.lex:10:1: expected the place that is flagged, in `[ ]`"])
  }
}
