package id.sidik.app.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Dates, times and numbers as people of the language write them (conventions, section 5): 07/03/2025, 07.30, 12.480 in
 * Indonesian; 07/03/2025, 07:30, 12,480 in English.
 */
public final class Formats {
    private final Language language;
    private final DecimalFormat number;
    private final DateTimeFormatter time;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter date = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public Formats(Language language) {
        this.language = language;
        number = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(language.locale()));
        String colon = language == Language.ID ? "." : ":";
        time = DateTimeFormatter.ofPattern("HH" + colon + "mm");
        seconds = DateTimeFormatter.ofPattern("HH" + colon + "mm" + colon + "ss");
    }

    /** With groups of thousands and at most two decimals. */
    public String number(Number value) {
        return number.format(value);
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /** For headings: "Selasa, 6 Oktober 2026". */
    public String longDate(LocalDate day) {
        return worded("EEEE, d MMMM uuuu", day);
    }

    /** "Selasa 6 Oktober". */
    public String weekday(LocalDate day) {
        return worded("EEEE d MMMM", day);
    }

    /** For tables: "Sl 06/10/2026". */
    public String shortWeekday(LocalDate day) {
        return weekdayLetters(day) + " " + date(day);
    }

    /** One or two letters of the weekday: "Sn", "Mo". */
    public String weekdayLetters(LocalDate day) {
        return language == Language.ID
                ? switch (day.getDayOfWeek()) {
                    case MONDAY -> "Sn";
                    case TUESDAY -> "Sl";
                    case WEDNESDAY -> "Rb";
                    case THURSDAY -> "Km";
                    case FRIDAY -> "Jm";
                    case SATURDAY -> "Sb";
                    case SUNDAY -> "Mg";
                }
                : worded("EEE", day).substring(0, 2);
    }

    /** "Oktober 2026". */
    public String month(YearMonth month) {
        return worded("MMMM uuuu", month);
    }

    /** Hours and minutes. */
    public String time(LocalTime at) {
        return time.format(at);
    }

    /** Hours, minutes and seconds. */
    public String seconds(LocalTime at) {
        return seconds.format(at);
    }

    public String dateTime(LocalDateTime at) {
        return date.format(at) + " " + seconds.format(at);
    }

    /** The time alone for today, the date with it for any other day. */
    public String moment(Instant at, Instant now, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        boolean today = local.toLocalDate().equals(LocalDate.ofInstant(now, zone));
        return today ? time.format(local) : date.format(local) + " " + time.format(local);
    }

    /** Plus or minus, in the largest fitting unit: "+3 dtk", "−7 mnt", "+2 jam". */
    public String offset(Duration offset) {
        // to the nearest, the half to the smaller: half a second is nothing that a machine can tell
        long size = (offset.abs().toMillis() + 499) / 1000;
        String sign = size == 0 ? "" : offset.isNegative() ? "−" : "+";
        if (size < 120) return sign + size + (language == Language.ID ? " dtk" : " s");
        if (size < 7200) return sign + Math.round(size / 60.0) + (language == Language.ID ? " mnt" : " min");
        if (size < 172_800) return sign + Math.round(size / 3600.0) + (language == Language.ID ? " jam" : " h");
        return sign + number(Math.round(size / 86_400.0)) + (language == Language.ID ? " hari" : " days");
    }

    /** With the milliseconds as long as they matter: "+3,190 dtk", "−0,012 dtk", "−7 mnt". */
    public String exactOffset(Duration offset) {
        long millis = offset.abs().toMillis();
        if (millis >= 120_000) return offset(offset);
        String sign = millis == 0 ? "" : offset.isNegative() ? "−" : "+";
        String seconds = "%d,%03d".formatted(millis / 1000, millis % 1000);
        return sign + (language == Language.ID ? seconds + " dtk" : seconds.replace(',', '.') + " s");
    }

    /** How long something took: "6 dtk", "2 mnt 5 dtk". */
    public String took(Duration span) {
        String second = language == Language.ID ? " dtk" : " s";
        if (span.toSeconds() < 60) return Math.max(1, span.toSeconds()) + second;
        String minute = language == Language.ID ? " mnt " : " min ";
        return span.toMinutes() + minute + span.toSecondsPart() + second;
    }

    /** @param kind of a {@link Texts} place: "#", "s", "b", "t", "d", or blank for what the argument itself is */
    String any(String kind, Object argument) {
        if (kind.isEmpty()) return any(argument);
        String text = String.valueOf(argument);
        if (kind.equals("t")) return clock(text);
        if (kind.equals("d")) return day(text);
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) return text;
        BigDecimal figure = new BigDecimal(text);
        return switch (kind) {
            case "s" -> offset(Duration.ofSeconds(figure.longValue()));
            case "m" -> exactOffset(Duration.ofMillis(figure.longValue()));
            case "b" -> bytes(figure.longValue());
            default -> number(figure);
        };
    }

    /** A day or a month. */
    private String day(String text) {
        if (text.matches("\\d{4}-\\d{2}")) return month(YearMonth.parse(text));
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? date(LocalDate.parse(text)) : text;
    }

    /** The time of a day as 07:30, or with its date as 2026-10-07T07:30. */
    private String clock(String text) {
        if (text.matches("\\d{2}:\\d{2}")) return time(LocalTime.parse(text));
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?")) return text;
        LocalDateTime at = LocalDateTime.parse(text);
        return date(at.toLocalDate()) + " " + time(at.toLocalTime());
    }

    /** In the largest fitting unit: "640 B", "62,5 KB", "3,9 MB". */
    public String bytes(long size) {
        if (size < 1024) return number(size) + " B";
        if (size < 1024 * 1024) return number(Math.round(size / 102.4) / 10.0) + " KB";
        return number(Math.round(size / (1024 * 102.4)) / 10.0) + " MB";
    }

    private String any(Object argument) {
        return switch (argument) {
            case Number value -> number(value);
            case Duration offset -> exactOffset(offset);
            case LocalDateTime at -> dateTime(at);
            case LocalDate day -> date(day);
            case LocalTime at -> time(at);
            case YearMonth month -> month(month);
            default -> String.valueOf(argument);
        };
    }

    private String worded(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(value);
    }
}
