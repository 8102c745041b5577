#!/usr/bin/env python3
"""Makes the tables against which src/calendar/day.ts is tested, with Python's datetime and calendar alone.

    python3 test/calendar/arithmetic/make-table.py

writes, beside itself, expected.txt (the result of every case, packed) and sample.txt (every 250th case in plain).
The inputs of a case are not stored: they are drawn by the generator below, of which cases.ts is the twin.

Generator: s = (s * 1664525 + 1013904223) mod 2^32; draw(k) = s * k / 2^32, rounded down: 0 ... k - 1.
Each kind of case starts anew from its own seed.
A day: a year of 1900-2100, a month; of eight draws two take the month's last day, one goes on to 29 February of a
leap year, the others take any day of the month.
A signed length: up to one of three limits, forwards or back, turned round where it would leave 1900-2100.

Packing: a digit is one of the 64 letters below. A day is three digits: (year - 1900) * 512 + month * 32 + day.
A number of days between two days is three digits: n + 2^17. A weekday is one digit, 1 Monday ... 7 Sunday.
"""

import calendar
import platform
from datetime import date, timedelta
from pathlib import Path

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
HERE = Path(__file__).parent


class Draws:
    def __init__(self, seed):
        self.s = seed

    def draw(self, k):
        self.s = (self.s * 1664525 + 1013904223) % 2**32
        return (self.s * k) >> 32

    def day(self):
        year = 1900 + self.draw(201)
        month = 1 + self.draw(12)
        place = self.draw(8)
        any_day = self.draw(31)
        if place == 2:
            return date(1904 + 4 * self.draw(49), 2, 29)
        length = calendar.monthrange(year, month)[1]
        return date(year, month, length if place < 2 else 1 + any_day % length)

    def length(self, limits, year, a_year):
        limit = limits[self.draw(3)]
        n = self.draw(2 * limit + 1) - limit
        years = abs(n) // a_year
        leaves = year + years > 2099 if n > 0 else year - years < 1901
        return -n if leaves else n


def add_months(d, n):
    year, month = divmod(d.year * 12 + d.month - 1 + n, 12)
    return date(year, month + 1, min(d.day, calendar.monthrange(year, month + 1)[1]))


def days_case(draws):
    d = draws.day()
    n = draws.length((100, 4_000, 36_000), d.year, 365)
    return (d, n), d + timedelta(days=n)


def months_case(draws):
    d = draws.day()
    n = draws.length((12, 120, 1_180), d.year, 12)
    return (d, n), add_months(d, n)


def between_case(draws):
    a, b = draws.day(), draws.day()
    return (a, b), (b - a).days


def weekday_case(draws):
    d = draws.day()
    return (d,), d.isoweekday()


KINDS = (
    ("addDays", 40_000, 1, days_case),
    ("addMonths", 35_000, 2, months_case),
    ("daysBetween", 15_000, 3, between_case),
    ("weekdayOf", 10_000, 4, weekday_case),
)


def pack(name, result):
    if name == "weekdayOf":
        return DIGITS[result]
    if isinstance(result, date):
        assert 1900 <= result.year <= 2100, result
        number = (result.year - 1900) * 512 + result.month * 32 + result.day
    else:
        number = result + 2**17
    return DIGITS[number >> 12] + DIGITS[(number >> 6) & 63] + DIGITS[number & 63]


def main():
    made_by = f"# Python {platform.python_version()}, datetime and calendar, by make-table.py\n"
    packed, sample = [made_by], [made_by]
    for name, count, seed, case in KINDS:
        draws = Draws(seed)
        digits = []
        for i in range(count):
            inputs, result = case(draws)
            digits.append(pack(name, result))
            if i % 250 == 0:
                sample.append(" ".join([name, *map(str, inputs), str(result)]) + "\n")
        text = "".join(digits)
        packed.append(f"{name} {count}\n")
        packed.extend(text[i : i + 120] + "\n" for i in range(0, len(text), 120))
    (HERE / "expected.txt").write_text("".join(packed))
    (HERE / "sample.txt").write_text("".join(sample))


main()
