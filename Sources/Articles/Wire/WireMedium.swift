/// What news agencies send besides text.
enum WireMedium {
  /// A medium's name by a code of the IPTC's kinds of news items or of another wire, in any case;
  /// nil for text, for compositions of several media, and for what nobody knows.
  static func name(_ code: String) -> String? {
    switch code.lowercased() {
    case "picture", "photo", "photograph", "image", "stillimage": "picture"
    case "graphic", "graphics", "infographic", "logo": "graphic"
    case "audio", "sound": "audio"
    case "video", "movingimage": "video"
    case "animation": "animation"
    default: nil
    }
  }
}
