// SPDX-License-Identifier: Apache-2.0
#include "lang/pack.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "base/hash.h"
#include "lang/pack_format.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;
using namespace pack_format;

static_assert(std::endian::native == std::endian::little, "packs are mapped as they are: little-endian");

template <class Integer>
Integer read(std::string_view bytes, std::size_t at) {
  Integer value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

std::string_view section_name(const Entry& entry) { return {entry.name, strnlen(entry.name, name_size)}; }

Error bad_pack(const std::string& path, const std::string& why) {
  return {ErrorCode::bad_data, path + ": " + why + "; build the packs again (scripts/build)"};
}

// The reason why bytes do not begin a pack; empty where they do, and then also the header.
std::string defect_of(std::string_view bytes, Header& header) {
  if (bytes.size() < header_size || bytes.substr(0, 8) != magic) return "not a pack";
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.version == version) return "";
  return "pack version " + std::to_string(header.version) + ", this program reads " + std::to_string(version);
}

}  // namespace

Result<std::size_t> Table::column(std::string_view name) const {
  for (std::size_t i = 0; i < columns_; ++i) {
    const auto base = 16 + 4 * ((rows_ + 1) * columns_ + 1);
    const auto begin = read<std::uint32_t>(bytes_, 16 + 4 * i), end = read<std::uint32_t>(bytes_, 16 + 4 * (i + 1));
    if (bytes_.substr(base + begin, end - begin) == name) return i;
  }
  return Error{ErrorCode::bad_data, std::string(pack_) + ".pack: table '" + std::string(name_) + "' has no column '" +
                                        std::string(name) + "'"};
}

std::string_view Table::cell(std::size_t row, std::size_t column) const {
  const auto at = 16 + 4 * ((row + 1) * columns_ + column);
  const auto begin = read<std::uint32_t>(bytes_, at), end = read<std::uint32_t>(bytes_, at + 4);
  return bytes_.substr(16 + 4 * ((rows_ + 1) * columns_ + 1) + begin, end - begin);
}

std::optional<std::string_view> Map::find(std::string_view key) const {
  if (size_ == 0) return std::nullopt;
  const auto offsets = 16 + 4 * buckets_, pool = offsets + 4 * (2 * size_ + 1);
  for (auto bucket = hash(key) & (buckets_ - 1);; bucket = (bucket + 1) & (buckets_ - 1)) {
    const auto entry = read<std::uint32_t>(bytes_, 16 + 4 * bucket);
    if (entry == 0) return std::nullopt;
    const auto at = offsets + 8 * std::size_t{entry - 1};
    const auto begin = read<std::uint32_t>(bytes_, at), middle = read<std::uint32_t>(bytes_, at + 4);
    if (bytes_.substr(pool + begin, middle - begin) != key) continue;
    return bytes_.substr(pool + middle, read<std::uint32_t>(bytes_, at + 8) - middle);
  }
}

struct Pack::Impl {
  std::string path, name;
  std::string_view bytes;
  std::span<const Entry> entries;

  Impl() = default;
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    if (!bytes.empty()) munmap(const_cast<char*>(bytes.data()), bytes.size());
  }

  std::string_view section(std::string_view wanted, Kind kind) const {
    for (const auto& entry : entries) {
      if (entry.kind == kind && section_name(entry) == wanted) return bytes.substr(entry.offset, entry.size);
    }
    return {};
  }

  // The reason why the mapped bytes are no pack; empty where they are one.
  std::string defect() {
    Header header;
    if (auto why = defect_of(bytes, header); !why.empty()) return why;
    const auto rest = bytes.substr(header_size);
    if (hash(rest) != header.checksum) return "damaged: the checksum does not match";
    if (rest.size() / entry_size < header.sections) return "damaged: its directory is cut short";
    entries = {reinterpret_cast<const Entry*>(rest.data()), header.sections};
    const auto outside = [&](const Entry& e) { return e.offset > bytes.size() || e.size > bytes.size() - e.offset; };
    return std::ranges::any_of(entries, outside) ? "damaged: a section lies outside the file" : "";
  }
};

Pack::Pack(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Pack::Pack(Pack&&) noexcept = default;
Pack& Pack::operator=(Pack&&) noexcept = default;
Pack::~Pack() = default;

Result<Pack> Pack::open(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return bad_pack(path, std::strerror(errno));
  struct stat about {};
  const bool sized = fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0;
  const auto size = sized ? static_cast<std::size_t>(about.st_size) : 0;
  void* mapped = sized ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0) : MAP_FAILED;
  ::close(file);
  if (mapped == MAP_FAILED) return bad_pack(path, "cannot be mapped");
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  impl->name = fs::path(path).stem().string();
  impl->bytes = {static_cast<const char*>(mapped), size};
  if (const auto why = impl->defect(); !why.empty()) return bad_pack(path, why);
  return Pack(std::move(impl));
}

Result<std::vector<std::string>> Pack::sections_in(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return bad_pack(path, std::strerror(errno));
  std::array<char, header_size> head{};
  file.read(head.data(), head.size());
  Header header;
  const auto why = defect_of({head.data(), static_cast<std::size_t>(file.gcount())}, header);
  if (!why.empty()) return bad_pack(path, why);
  std::vector<std::string> names;
  for (std::uint64_t i = 0; i < header.sections; ++i) {
    Entry entry;
    if (!file.read(reinterpret_cast<char*>(&entry), sizeof entry))
      return bad_pack(path, "damaged: its directory is cut short");
    names.emplace_back(section_name(entry));
  }
  return names;
}

std::string_view Pack::name() const { return impl_->name; }
const std::string& Pack::path() const { return impl_->path; }
std::uint64_t Pack::checksum() const { return read<Header>(impl_->bytes, 0).checksum; }

std::vector<std::string_view> Pack::sections() const {
  std::vector<std::string_view> names;
  for (const auto& entry : impl_->entries) names.push_back(section_name(entry));
  return names;
}

std::uint64_t Pack::digest(std::string_view section) const {
  std::uint64_t digest = 0;
  for (const auto& entry : impl_->entries) {
    if (section_name(entry) == section) digest ^= hash(impl_->bytes.substr(entry.offset, entry.size));
  }
  return digest;
}

Table Pack::table(std::string_view name) const {
  Table table;
  table.name_ = name;
  table.pack_ = impl_->name;
  table.bytes_ = impl_->section(name, Kind::table);
  if (table.bytes_.empty()) return table;
  table.rows_ = read<std::uint64_t>(table.bytes_, 0);
  table.columns_ = read<std::uint64_t>(table.bytes_, 8);
  return table;
}

Map Pack::map(std::string_view name) const {
  Map map;
  map.bytes_ = impl_->section(name, Kind::map);
  if (map.bytes_.empty()) return map;
  map.size_ = read<std::uint64_t>(map.bytes_, 0);
  map.buckets_ = read<std::uint64_t>(map.bytes_, 8);
  return map;
}

std::span<const std::byte> Pack::blob(std::string_view name) const {
  return std::as_bytes(std::span(impl_->section(name, Kind::blob)));
}

std::vector<std::string> packs_in(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".pack") names.push_back(entry.path().stem().string());
  }
  std::ranges::sort(names);
  return names;
}

Result<std::string> find_packs(const PackPlaces& places) {
  std::vector<std::string> tried;
  if (!places.given.empty()) {
    tried = {places.given};  // who names a folder means that one
  } else {
    if (!places.environment.empty()) tried.push_back(places.environment);
    std::error_code ignored;
    const auto beside = fs::canonical(places.program, ignored).parent_path();
    tried.push_back((beside / "share/rashomon").string());
    tried.push_back((beside.parent_path() / "share/rashomon").string());
    tried.push_back(RASHOMON_INSTALLED_PACKS);
  }
  for (const auto& folder : tried) {
    if (!packs_in(folder).empty()) return folder;
  }
  std::string message = "no language packs found; tried";
  for (const auto& folder : tried) message += " " + folder;
  return Error{ErrorCode::bad_data, message + "; name their folder with --data-dir or $RASHOMON_DATA"};
}

}  // namespace rashomon
