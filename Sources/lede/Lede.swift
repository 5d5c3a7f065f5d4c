@main
struct Lede {
  static func main() { print("lede") }
}
