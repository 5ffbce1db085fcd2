// SPDX-License-Identifier: Apache-2.0
#include "value/unit.h"

#include <algorithm>
#include <array>

namespace rashomon {
namespace {

using enum QuantityKind;

constexpr double pi = 3.14159265358979323846;

constexpr auto units = std::to_array<Unit>({
    {"percent", percent},
    {"share", percent, 100},
    {"permille", percent, 0.1},
    {"point", QuantityKind::other},
    {"bp", QuantityKind::other, 0.01},
    {"nm", distance, 1e-9},
    {"um", distance, 1e-6},
    {"mm", distance, 1e-3},
    {"cm", distance, 1e-2},
    {"dm", distance, 0.1},
    {"m", distance},
    {"hm", distance, 100},
    {"km", distance, 1000},
    {"in", distance, 0.0254},
    {"ft", distance, 0.3048},
    {"yd", distance, 0.9144},
    {"mi", distance, 1609.344},
    {"nmi", distance, 1852},
    {"ly", distance, 9.4607304725808e15},
    {"mm2", area, 1e-6},
    {"cm2", area, 1e-4},
    {"m2", area},
    {"ha", area, 1e4},
    {"km2", area, 1e6},
    {"ft2", area, 0.09290304},
    {"acre", area, 4046.8564224},
    {"mi2", area, 2589988.110336},
    {"ml", volume, 1e-3},
    {"cl", volume, 1e-2},
    {"dl", volume, 0.1},
    {"l", volume},
    {"hl", volume, 100},
    {"m3", volume, 1000},
    {"cm3", volume, 1e-3},
    {"ft3", volume, 28.316846592},
    {"gal", volume, 3.785411784},
    {"bbl", volume, 158.987294928},
    {"pint", volume, 0.473176473},
    {"ug", mass, 1e-6},
    {"mg", mass, 1e-3},
    {"g", mass},
    {"kg", mass, 1000},
    {"qt", mass, 1e5},
    {"t", mass, 1e6},
    {"ton", mass, 1e6},
    {"oz", mass, 28.349523125},
    {"lb", mass, 453.59237},
    {"st", mass, 6350.29318},
    {"m/s", speed, 3.6},
    {"km/h", speed},
    {"mi/h", speed, 1.609344},
    {"ft/s", speed, 1.09728},
    {"kn", speed, 1.852},
    {"degC", temperature},
    {"degF", temperature, 5.0 / 9, -160.0 / 9},
    {"K", temperature, 1, -273.15},
    {"deg", temperature},
    {"bit", information},
    {"B", information, 8},
    {"kB", information, 8e3},
    {"MB", information, 8e6},
    {"GB", information, 8e9},
    {"TB", information, 8e12},
    {"kbit", information, 1e3},
    {"Mbit", information, 1e6},
    {"Gbit", information, 1e9},
    {"rad", angle, 180 / pi},
    {"turn", angle, 360},
    {"second", duration},
    {"minute", duration, 60},
    {"hour", duration, 3600},
    {"day", duration, 86400},
    {"week", duration, 604800},
    {"month", duration, 2629746},
    {"year", duration, 31556952},
});

struct Sign {
  std::string_view sign, unit;
  QuantityKind kind;
};

constexpr auto signs = std::to_array<Sign>({
    {"%", "percent", percent},
    {"‰", "permille", percent},
    {"$", "dollar", money},
    {"€", "EUR", money},
    {"£", "pound", money},
    {"¥", "JPY", money},
    {"₽", "RUB", money},
    {"₹", "INR", money},
    {"₪", "ILS", money},
    {"₴", "UAH", money},
    {"₺", "TRY", money},
    {"₩", "KRW", money},
    {"₿", "bitcoin", money},
    {"¢", "cent", money},
    {"c", "cent", money},
    {"₦", "NGN", money},
    {"₱", "PHP", money},
    {"₫", "VND", money},
    {"₡", "CRC", money},
    {"฿", "THB", money},
    {"₾", "GEL", money},
    {"nm", "nm", distance},
    {"µm", "um", distance},
    {"μm", "um", distance},
    {"mm", "mm", distance},
    {"cm", "cm", distance},
    {"dm", "dm", distance},
    {"m", "m", distance},
    {"km", "km", distance},
    {"Km", "km", distance},
    {"KM", "km", distance},
    {"ft", "ft", distance},
    {"mi", "mi", distance},
    {"yd", "yd", distance},
    {"in", "in", distance},
    {"m2", "m2", area},
    {"m²", "m2", area},
    {"km2", "km2", area},
    {"km²", "km2", area},
    {"cm2", "cm2", area},
    {"cm²", "cm2", area},
    {"ha", "ha", area},
    {"m3", "m3", volume},
    {"m³", "m3", volume},
    {"cm3", "cm3", volume},
    {"cm³", "cm3", volume},
    {"l", "l", volume},
    {"L", "l", volume},
    {"ml", "ml", volume},
    {"mL", "ml", volume},
    {"cl", "cl", volume},
    {"cL", "cl", volume},
    {"dl", "dl", volume},
    {"hl", "hl", volume},
    {"gal", "gal", volume},
    {"µg", "ug", mass},
    {"μg", "ug", mass},
    {"mcg", "ug", mass},
    {"mg", "mg", mass},
    {"g", "g", mass},
    {"kg", "kg", mass},
    {"Kg", "kg", mass},
    {"t", "t", mass},
    {"oz", "oz", mass},
    {"lb", "lb", mass},
    {"lbs", "lb", mass},
    {"km/h", "km/h", speed},
    {"kmh", "km/h", speed},
    {"kph", "km/h", speed},
    {"mph", "mi/h", speed},
    {"m/s", "m/s", speed},
    {"°C", "degC", temperature},
    {"ºC", "degC", temperature},
    {"℃", "degC", temperature},
    {"°F", "degF", temperature},
    {"ºF", "degF", temperature},
    {"°", "deg", temperature},
    {"º", "deg", temperature},
    {"K", "K", temperature},
    {"°c", "degC", temperature},
    {"°f", "degF", temperature},
    {"kB", "kB", information},
    {"KB", "kB", information},
    {"MB", "MB", information},
    {"Mo", "MB", information},
    {"GB", "GB", information},
    {"gb", "GB", information},
    {"mb", "MB", information},
    {"Mb", "MB", information},
    {"Go", "GB", information},
    {"TB", "TB", information},
    {"Mbit", "Mbit", information},
    {"Gbit", "Gbit", information},
    {"rad", "rad", angle},
    {"kW", "kW", other},
    {"MW", "MW", other},
    {"GW", "GW", other},
    {"kWh", "kWh", other},
    {"MWh", "MWh", other},
    {"TWh", "TWh", other},
});

constexpr std::string_view currencies =
    "AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP "
    "CRC CUP CVE CZK DJF "
    "DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD "
    "JPY KES KGS KHR KMF "
    "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO "
    "NOK NPR NZD OMR PAB "
    "PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SOS SRD SSP SYP SZL THB TJS TMT TND TOP TRY "
    "TTD TWD TZS UAH UGX "
    "USD UYU UZS VND VUV XAF XCD XOF XPF YER ZAR ZMW";

}  // namespace

std::optional<Unit> unit_of(std::string_view symbol) {
  const auto* const unit = std::ranges::find(units, symbol, &Unit::symbol);
  return unit == units.end() ? std::nullopt : std::optional(*unit);
}

std::optional<Unit> unit_of_sign(std::string_view sign) {
  const auto* const found = std::ranges::find(signs, sign, &Sign::sign);
  if (found == signs.end()) return std::nullopt;
  return Unit{found->unit, found->kind};
}

bool is_hundredth(std::string_view unit) {
  constexpr auto names = std::to_array<std::string_view>({"cent", "pence", "penni", "pesewa", "sen"});
  return std::ranges::find(names, unit) != names.end();
}

bool is_currency_code(std::string_view code) {
  if (code.size() != 3 || code.find(' ') != std::string_view::npos) return false;
  const auto at = currencies.find(code);
  return at != std::string_view::npos && at % 4 == 0;
}

}  // namespace rashomon
