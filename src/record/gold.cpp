// SPDX-License-Identifier: Apache-2.0
#include "record/gold.h"

#include "document/json.h"
#include "record/members.h"

namespace rashomon {
namespace {

Error malformed(const std::string& why) { return {ErrorCode::bad_data, why}; }

GoldSpan span_from(Members& members) { return {members.number("start"), members.number("end")}; }

GoldSide side_from(Members& members) {
  GoldSide side{members.text("article"), span_from(members), {}};
  side.value = members.scalar_or_absent("value");
  return side;
}

GoldCase case_from(Members& members) {
  GoldCase found{members.text("id"),
                 members.text_or_absent("aspect"),
                 members.text_or_absent("grade"),
                 members.flag_or("core", true),
                 {}};
  found.sides = members.each<GoldSide>("sides", side_from);
  return found;
}

GoldClaim claim_from(Members& members) {
  GoldClaim claim;
  claim.aspect = members.one_of<Aspect>("aspect", aspect_names);
  claim.span = members.object<GoldSpan>("span", span_from);
  claim.polarity = members.text_or_absent("polarity");
  claim.modality = members.text_or_absent("modality");
  claim.speaker = members.text_or_absent("speaker");
  return claim;
}

GoldQuote quote_from(Members& members) {
  return {members.text("kind"), members.object<GoldSpan>("span", span_from), members.text_or_absent("speaker")};
}

std::string at(const Members& members) {
  const auto place = members.place();
  return place.empty() ? members.defect() : place + ": " + members.defect();
}

}  // namespace

Result<Gold> read_gold(std::string_view text) {
  const auto object = parse_object(text);
  if (!object) return malformed(object.error().message);
  Members members(*object);
  Gold gold{members.each<GoldCase>("conflicts", case_from), members.each<GoldCase>("agreements", case_from),
            members.each<GoldCase>("not_conflicts", case_from)};
  if (!members.defect().empty()) return malformed(at(members));
  return gold;
}

Result<GoldText> read_gold_text(std::string_view line) {
  const auto object = parse_object(line);
  if (!object) return malformed(object.error().message);
  Members members(*object);
  GoldText text{
      members.text("id"), members.text("lang"), members.text("text"), members.text_or_absent("published"), {}, {}, {}};
  if (members.has("claims")) text.claims = members.each<GoldClaim>("claims", claim_from);
  if (members.has("quotes")) text.quotes = members.each<GoldQuote>("quotes", quote_from);
  if (members.has("span"))
    text.stances.push_back(
        {members.object<GoldSpan>("span", span_from), members.text("polarity"), members.text("modality")});
  if (!members.defect().empty()) return malformed(at(members));
  return text;
}

}  // namespace rashomon
