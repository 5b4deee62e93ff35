import Foundation
import Testing

@Suite struct RuleCommandTests {
  @Test func listsAllRules() throws {
    let text = try Command.amends("rules").output
    #expect(text.contains("conditional-apology (error)"))
    let json = try Command.amends("rules", "--format", "json").output
    let rules = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rules.count >= 78)
    for rule in rules { #expect((rule["source"] as? String)?.isEmpty == false) }
    #expect(
      rules.contains { $0["rule"] as? String == "conditional-apology" && $0["category"] as? String == "deflection" })
  }

  @Test func explainsARuleWithItsExamples() throws {
    let result = try Command.amends("explain", "conditional-apology")
    #expect(result.status == 0)
    for part in ["deflection, error, step", "Found in:", "Not in:", "Source: "] {
      #expect(result.output.contains(part))
    }
  }

  @Test func explainsAFaultAndAStrength() throws {
    #expect(try Command.amends("explain", "deflection").output.contains("conditional-apology"))
    #expect(try Command.amends("explain", "repair").output.hasPrefix("repair: "))
  }

  @Test func saysWhatWasMeant() throws {
    let result = try Command.amends("explain", "conditional-apologi")
    #expect(result.status == 2)
    #expect(result.errors.contains("did you mean “conditional-apology”?"))
  }
}
