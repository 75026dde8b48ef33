package id.sidik.app.city;

import id.sidik.operations.centre.CityPermitDesk;
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
            case "CONTESTED", "DOUBTED" -> State.FAILED;
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

    /** What one laptop says that a month is, of a unit whose laptops disagree. */
    String side(CityRecap.Copy copy) {
        return texts.get("city.side", texts.get("centre.city.step." + copy.kind()), copy.number(), copy.laptop(), at(
                Optional.of(copy.at())), copy.by(), copy.people().size(), texts.formats().number(CityRecap.Sums.of(copy
                        .people()).deductionPct()), copy.sha());
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

    Column.Chip permit(CityPermitDesk.State permit) {
        State state = switch (permit) {
            case APPROVED -> State.READY;
            case WAITING -> State.RUNNING;
            case REFUSED -> State.FAILED;
            case WITHDRAWN -> State.NEVER;
        };
        return new Column.Chip(state, texts.get("city.permit.state." + permit));
    }

    /** "ibu_a (kota), menggantikan petugas (unit)". */
    String decidedBy(CityPermitDesk.Row row) {
        String who = who(row.decision().orElse(row.asked()));
        return row.replaced().map(before -> texts.get("city.permit.who.replaced", who, who(before))).orElse(who);
    }

    private String who(CityPermitDesk.Said said) {
        return texts.get(said.ofCity() ? "city.permit.who.city" : "city.permit.who.unit", said.by());
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
        if (contested > 0) facts += " · ■ " + texts.get("city.facts.contested", contested);
        long doubted = units.stream().filter(unit -> unit.step().equals("DOUBTED")).count();
        return doubted > 0 ? facts + " · ■ " + texts.get("city.facts.doubted", doubted) : facts;
    }
}
