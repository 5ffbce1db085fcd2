// SPDX-License-Identifier: Apache-2.0
// The tables that the classes are read from.
#include <algorithm>
#include <charconv>

#include "base/hash.h"
#include "claim/classes.h"

namespace rashomon {

std::optional<Error> Classes::read_actions(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), parent = table.column("parent"), opposite = table.column("opposite"),
             accumulates = table.column("accumulates"), carries = table.column("carries"),
             measures = table.column("measures"), either = table.column("either"), converse = table.column("converse"),
             begins = table.column("begins"), undoes = table.column("undoes");
  for (const auto* column :
       {&name, &parent, &opposite, &accumulates, &carries, &measures, &either, &converse, &begins, &undoes}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    classes_[std::string(table.cell(row, *name))] = {
        std::string(table.cell(row, *parent)),  std::string(table.cell(row, *opposite)),
        !table.cell(row, *accumulates).empty(), !table.cell(row, *carries).empty(),
        !table.cell(row, *measures).empty(),    !table.cell(row, *either).empty(),
        !table.cell(row, *converse).empty(),    !table.cell(row, *begins).empty(),
        !table.cell(row, *undoes).empty()};
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_things(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), parent = table.column("parent"), band = table.column("band"),
             site = table.column("site"), event = table.column("event");
  for (const auto* column : {&name, &parent, &band, &site, &event}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string thing(table.cell(row, *name));
    classes_.try_emplace(thing, About{std::string(table.cell(row, *parent)), "", false, false});
    if (!table.cell(row, *band).empty()) bands_.insert(thing);
    if (!table.cell(row, *event).empty()) events_.insert(thing);
    if (const auto cell = table.cell(row, *site); !cell.empty()) sites_[thing] = cell == "yes" ? "" : cell;
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_speech(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto kind = table.column("kind"), source = table.column("source"), withheld = table.column("withheld"),
             asks = table.column("asks"), open = table.column("open"), told = table.column("told"),
             tells = table.column("tells"), adds = table.column("adds"), minds = table.column("minds");
  for (const auto* column : {&kind, &source, &withheld, &asks, &open, &told, &tells, &adds, &minds}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    auto& about = speech_[std::string(table.cell(row, *kind))];
    about.source = !table.cell(row, *source).empty();
    about.withheld = !table.cell(row, *withheld).empty();
    about.asks = !table.cell(row, *asks).empty();
    about.open = !table.cell(row, *open).empty();
    about.tells = !table.cell(row, *tells).empty();
    about.adds = !table.cell(row, *adds).empty();
    about.minds = !table.cell(row, *minds).empty();
    const auto modality = std::ranges::find(modality_names, table.cell(row, *told));
    if (modality != modality_names.end()) about.told = static_cast<Modality>(modality - modality_names.begin());
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_states(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("state"), ended_by = table.column("ended_by"), by_holder = table.column("by_holder"),
             holds = table.column("holds"), always = table.column("always");
  for (const auto* column : {&name, &ended_by, &by_holder, &holds, &always}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    auto& state = states_[std::string(table.cell(row, *name))];
    if (const auto by = table.cell(row, *ended_by); !by.empty())
      state.endings.push_back({std::string(by), !table.cell(row, *by_holder).empty()});
    state.holds |= !table.cell(row, *holds).empty();
    state.always |= !table.cell(row, *always).empty();
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_matters(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), part = table.column("part");
  if (!name) return name.error();
  if (!part) return part.error();
  for (std::size_t row = 0; row < table.rows(); ++row)
    matters_[std::string(table.cell(row, *name)) + '/' + std::string(table.cell(row, *part))] = "yes";
  return std::nullopt;
}

std::optional<Error> Classes::read(const Table& table, std::string_view name, std::string_view value, BySlot& by_slot) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column(name), slot = table.column("slot"), values = table.column(value);
  for (const auto* column : {&names, &slot, &values}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto key = std::string(table.cell(row, *names)) + '/' + std::string(table.cell(row, *slot));
    by_slot[key] = table.cell(row, *values);
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_measures(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), slot = table.column("slot"), kind = table.column("kind"),
             measure = table.column("measure"), most = table.column("most"), wider = table.column("wider"),
             sorts = table.column("sorts"), promised = table.column("promised");
  for (const auto* column : {&name, &slot, &kind, &measure, &most, &wider, &sorts, &promised}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    auto key = std::string(table.cell(row, *name));
    for (const auto* part : {&slot, &kind}) key += '/' + std::string(table.cell(row, **part));
    const auto question = std::string(table.cell(row, *measure));
    measures_[key] = question;
    measure_kinds_.insert(question + '/' + std::string(table.cell(row, *kind)));
    if (!table.cell(row, *most).empty()) most_.insert(question);
    if (!table.cell(row, *sorts).empty()) sorted_measures_.insert(question);
    if (!table.cell(row, *promised).empty()) promised_measures_.insert(question);
    if (const auto cell = table.cell(row, *wider); !cell.empty()) wider_measures_[question] = cell;
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_offices(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), kinds = table.column("kind"), offices = table.column("office"),
             lasting = table.column("lasting"), owned = table.column("owned"), beside = table.column("beside");
  for (const auto* column : {&names, &kinds, &offices, &lasting, &owned, &beside}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    offices_[std::string(table.cell(row, *names))].push_back(
        {std::string(table.cell(row, *kinds)), std::string(table.cell(row, *offices)),
         !table.cell(row, *lasting).empty(), !table.cell(row, *owned).empty(), !table.cell(row, *beside).empty()});
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_outcomes(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), question = table.column("question"), outcome = table.column("outcome"),
             slot = table.column("slot"), step = table.column("step");
  for (const auto* column : {&names, &question, &outcome, &slot, &step}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto digits = table.cell(row, *step);
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    outcomes_[std::string(table.cell(row, *names))].push_back({std::string(table.cell(row, *question)),
                                                               std::string(table.cell(row, *outcome)),
                                                               std::string(table.cell(row, *slot)), number});
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_issues(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("issue"), bearer = table.column("bearer"), all = table.column("all"),
             past = table.column("past"), coming = table.column("coming"), culprit = table.column("culprit"),
             between = table.column("between"), fixed = table.column("fixed");
  for (const auto* column : {&name, &bearer, &all, &past, &coming, &culprit, &between, &fixed}) {
    if (!*column) return column->error();
  }
  const auto says = [&](std::size_t row, std::size_t column) { return !table.cell(row, column).empty(); };
  for (std::size_t row = 0; row < table.rows(); ++row)
    issues_[std::string(table.cell(row, *name))] = {.bearer = std::string(table.cell(row, *bearer)),
                                                    .all = says(row, *all),
                                                    .past = says(row, *past),
                                                    .coming = says(row, *coming),
                                                    .culprit = says(row, *culprit),
                                                    .between = says(row, *between),
                                                    .fixed = says(row, *fixed)};
  return std::nullopt;
}

std::optional<Error> Classes::read_issue_answers(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), issue = table.column("issue"), answer = table.column("answer"),
             slot = table.column("slot");
  for (const auto* column : {&name, &issue, &answer, &slot}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row)
    issue_answers_[std::string(table.cell(row, *name))].push_back(
        {std::string(table.cell(row, *issue)), table.cell(row, *answer) == "yes", std::string(table.cell(row, *slot))});
  return std::nullopt;
}

std::optional<Error> Classes::read_means(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), slot = table.column("slot"), group = table.column("group"),
             question = table.column("question"), personal = table.column("personal");
  for (const auto* column : {&names, &slot, &group, &question, &personal}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto where = table.cell(row, *slot);
    const bool together = where == "together";
    constexpr std::array<std::string_view, 3> parts = {"by", "has", "is"};  // MeansPart
    const auto part = std::ranges::find(parts, where);
    const bool of_thing = part != parts.end();
    auto& rules = of_thing ? means_of_[static_cast<std::size_t>(part - parts.begin())] : means_;
    rules[std::string(table.cell(row, *names))].push_back(
        {where != "beside" && !together && !of_thing, where == "list", where == "used", together,
         table.cell(row, *personal) == "yes", of_thing, false, hash(table.cell(row, *group)),
         std::string(table.cell(row, *question))});
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_moments(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), slot = table.column("slot"), thing = table.column("thing"),
             moment = table.column("moment"), whose = table.column("whose"), day = table.column("day");
  for (const auto* column : {&names, &slot, &thing, &moment, &whose, &day}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    moments_[std::string(table.cell(row, *names))].push_back({std::string(table.cell(row, *slot)),
                                                              std::string(table.cell(row, *thing)),
                                                              std::string(table.cell(row, *moment))});
    if (!table.cell(row, *whose).empty()) own_moments_.emplace(table.cell(row, *moment));
    if (!table.cell(row, *day).empty()) day_moments_.emplace(table.cell(row, *moment));
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_whereabouts(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), slot = table.column("slot"), thing = table.column("thing"),
             way = table.column("way"), question = table.column("question"), personal = table.column("personal");
  for (const auto* column : {&names, &slot, &thing, &way, &question, &personal}) {
    if (!*column) return column->error();
  }
  constexpr std::array<std::string_view, 5> ways = {"at", "to", "from", "governed", "hosts"};  // Way
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto found = std::ranges::find(ways, table.cell(row, *way));
    whereabouts_[std::string(table.cell(row, *names))].push_back(
        {std::string(table.cell(row, *slot)), std::string(table.cell(row, *thing)),
         found == ways.end() ? Way::at : static_cast<Way>(found - ways.begin()),
         std::string(table.cell(row, *question)), table.cell(row, *personal) == "yes"});
  }
  return std::nullopt;
}

}  // namespace rashomon
