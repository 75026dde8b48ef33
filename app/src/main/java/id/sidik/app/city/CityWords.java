package id.sidik.app.city;

import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.centre.CityOverview;
import id.sidik.operations.centre.CityRecap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The city in words. */
public final class CityWords {
    /** Of a clock that was never compared; sorts before every other. */
    static final Duration UNKNOWN = Duration.ofSeconds(Long.MIN_VALUE);
    private static final Duration DRIFT = Duration.ofSeconds(60);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM/uuuu");

    private final Texts texts;
    private final ZoneId zone;

    public CityWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** What a unit has done with the month. */
    public Column.Chip step(String step) {
        State state = switch (step) {
            case "FINAL", "REVISION" -> State.READY;
            case "DRAFT", "RECONCILIATION" -> State.RUNNING;
            case "CONTESTED" -> State.FAILED;
            default -> State.NEVER;
        };
        return new Column.Chip(state, texts.get("centre.city.step." + step));
    }

    /** What the centre found when it looked at a unit's sheet again. */
    Column.Chip proof(Optional<CityRecap.Copy> copy) {
        if (copy.isEmpty()) return new Column.Chip(State.NEVER, texts.get("city.proof.NONE"));
        State state = switch (copy.get().verdict()) {
            case PROVEN -> State.READY;
            case HASHED -> State.LOOK;
            case MISCOUNTED, DAMAGED -> State.FAILED;
        };
        return new Column.Chip(state, texts.get("city.proof." + copy.get().verdict()));
    }

    public String at(Optional<Instant> moment) {
        return moment.map(known -> texts.formats().dateTime(LocalDateTime.ofInstant(known, zone))).orElse("–");
    }

    public String offset(Optional<Duration> offset) {
        return offset.filter(known -> !known.equals(UNKNOWN)).map(known -> (known.abs().compareTo(DRIFT) > 0
                ? "▲ "
                : "") + texts.formats().offset(known))
                .orElse("–");
    }

    String months(List<YearMonth> months) {
        return months.isEmpty() ? "–" : months.stream().map(SHORT::format).collect(Collectors.joining(", "));
    }

    String stored(CityOverview.Machine machine) {
        String held = machine.stored().isPresent() ? texts.formats().number(machine.stored().getAsLong()) : "–";
        return machine.room().isPresent() ? held + " / " + texts.formats().number(machine.room().getAsLong()) : held;
    }

    /** How the machine's log was read last. */
    Column.Chip result(String result) {
        if (result.isBlank()) return new Column.Chip(State.NEVER, texts.get("state.never"));
        State state = switch (result) {
            case "COMPLETE", "NOTHING_NEW" -> State.READY;
            case "INCOMPLETE", "STOPPED" -> State.LOOK;
            default -> State.FAILED;
        };
        return new Column.Chip(state, texts.get(state == State.READY
                ? "city.result.good"
                : state == State.LOOK ? "city.result.partly" : "city.result.failed"));
    }

    /** The proportions of the city at a glance. */
    String facts(CityModel.City city, Instant now) {
        List<CityOverview.Unit> units = city.overview().units();
        long silent = units.stream().filter(unit -> CityFilter.isSilent(unit, now)).count();
        long contested = units.stream().filter(unit -> CityFilter.CONTESTED.takes(unit, now)).count();
        String facts = texts.get("city.facts", city.overview().finals(), units.size(), city.overview().machines()
                .size());
        if (silent > 0) facts += " · ▲ " + texts.get("city.facts.silent", silent);
        return contested > 0 ? facts + " · ■ " + texts.get("city.facts.contested", contested) : facts;
    }
}
