import Foundation

/// Holds JSON against a schema. Knows the words of JSON Schema 2020-12 that the repository's schemas use and refuses
/// others, so that a schema cannot ask for something that is not checked.
public struct JSONSchema {
  private let root: [String: Any]
  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "anyOf", "properties", "required",
    "additionalProperties", "items", "minItems", "maxItems", "minimum", "maximum",
  ]

  /// Reads a schema.
  public init(_ bytes: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a JSON text, each with its path; nothing if it is valid.
  public func problems(_ bytes: [UInt8]) throws -> [String] {
    problems(try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed), root, "$")
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var found = Set(schema.keys).subtracting(Self.known).map { "\(path): the schema's “\($0)” is not checked" }
    if let reference = schema["$ref"] as? String { found += problems(value, resolve(reference), path) }
    if let options = schema["anyOf"] as? [[String: Any]] {
      let tries = options.map { problems(value, $0, path) }
      if tries.allSatisfy({ !$0.isEmpty }) { found += tries.min { $0.count < $1.count } ?? [] }
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { isType($0, value) }) { found.append("\(path): not \(types)") }
    if let constant = schema["const"], !equal(constant, value) { found.append("\(path): not \(constant)") }
    if let options = schema["enum"] as? [Any], !options.contains(where: { equal($0, value) }) {
      found.append("\(path): not one of \(options)")
    }
    if let number = value as? NSNumber, !(value is NSNull) {
      if let minimum = schema["minimum"] as? Double, number.doubleValue < minimum { found.append("\(path): too small") }
      if let maximum = schema["maximum"] as? Double, number.doubleValue > maximum { found.append("\(path): too large") }
    }
    if let object = value as? [String: Any] { found += problems(object: object, schema, path) }
    if let array = value as? [Any] { found += problems(array: array, schema, path) }
    return found
  }

  private func problems(object: [String: Any], _ schema: [String: Any], _ path: String) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var found = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): no “\($0)”" }
    for (key, value) in object {
      if let property = properties[key] {
        found += problems(value, property, "\(path).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(path): “\(key)” is not in the schema")
      }
    }
    return found
  }

  private func problems(array: [Any], _ schema: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    if let least = schema["minItems"] as? Int, array.count < least { found.append("\(path): too few") }
    if let most = schema["maxItems"] as? Int, array.count > most { found.append("\(path): too many") }
    guard let items = schema["items"] as? [String: Any] else { return found }
    for (index, item) in array.enumerated() { found += problems(item, items, "\(path)[\(index)]") }
    return found
  }

  private func resolve(_ reference: String) -> [String: Any] {
    var place: Any = root
    for part in reference.split(separator: "/").dropFirst() {
      place = (place as? [String: Any])?[String(part)] ?? [:]
    }
    return place as? [String: Any] ?? [:]
  }

  private func isType(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": (value as? NSNumber).map(isBoolean) ?? false
    case "integer": (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  private func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  private func equal(_ left: Any, _ right: Any) -> Bool {
    if let left = left as? String, let right = right as? String { return left == right }
    if let left = left as? NSNumber, let right = right as? NSNumber { return left == right }
    return left is NSNull && right is NSNull
  }
}
