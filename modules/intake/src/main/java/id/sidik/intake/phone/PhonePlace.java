package id.sidik.intake.phone;

import id.sidik.intake.ColumnMapping;
import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.WrittenNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a phone was: measured from its position when there is one, else as the program told the distance. */
final class PhonePlace {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final ColumnMapping<PhoneField> mapping;
    private final PhoneRules rules;
    private final Table.Row row;
    private final List<RowFault> faults;
    private final Set<PhoneDoubt> doubts = EnumSet.noneOf(PhoneDoubt.class);

    /** @param distance metres */
    record Seen(Optional<BigDecimal> distance, Set<PhoneDoubt> doubts) {}

    PhonePlace(ColumnMapping<PhoneField> mapping, PhoneRules rules, Table.Row row, List<RowFault> faults) {
        this.mapping = mapping;
        this.rules = rules;
        this.row = row;
        this.faults = faults;
    }

    Seen look() {
        Optional<BigDecimal> distance = position().flatMap(this::measured).or(this::told);
        if (rules.radius().isPresent()) {
            BigDecimal radius = BigDecimal.valueOf(rules.radius().getAsInt());
            if (distance.isEmpty()) doubts.add(PhoneDoubt.NO_POSITION);
            else if (distance.get().compareTo(radius) > 0) doubts.add(PhoneDoubt.TOO_FAR);
            if (doubts.contains(PhoneDoubt.UNSURE_DISTANCE)
                    && distance.orElse(BigDecimal.ZERO).multiply(THOUSAND).compareTo(radius) <= 0)
                doubts.remove(PhoneDoubt.UNSURE_DISTANCE);
        } else
            doubts.remove(PhoneDoubt.UNSURE_DISTANCE);
        return new Seen(distance, doubts);
    }

    private Optional<BigDecimal> measured(OfficePoint phone) {
        return rules.points().stream().map(point -> point.metresTo(phone)).min(Double::compare)
                .map(metres -> BigDecimal.valueOf(metres).setScale(1, RoundingMode.HALF_UP));
    }

    private Optional<OfficePoint> position() {
        String both = text(PhoneField.POSITION);
        if (!both.isBlank()) {
            String[] parts = both.split(both.contains(";") ? ";" : both.contains(", ") ? ", " : "[,\\s]+");
            if (parts.length == 2) return point(PhoneField.POSITION, parts[0], parts[1]);
            fault(PhoneField.POSITION, FaultKind.BAD_NUMBER);
            return Optional.empty();
        }
        String latitude = text(PhoneField.LATITUDE);
        String longitude = text(PhoneField.LONGITUDE);
        if (latitude.isBlank() && longitude.isBlank()) return Optional.empty();
        return point(PhoneField.LATITUDE, latitude, longitude);
    }

    /** Exactly 0, 0 is what phones tell when they know no place. */
    private Optional<OfficePoint> point(PhoneField field, String latitude, String longitude) {
        Optional<Double> north = WrittenNumbers.read(latitude).map(BigDecimal::doubleValue);
        Optional<Double> east = WrittenNumbers.read(longitude).map(BigDecimal::doubleValue);
        if (north.isEmpty() || east.isEmpty()) {
            fault(north.isPresent() && field == PhoneField.LATITUDE ? PhoneField.LONGITUDE : field,
                    FaultKind.BAD_NUMBER);
            return Optional.empty();
        }
        if (!OfficePoint.possible(north.get(), east.get())) {
            fault(field, FaultKind.OUT_OF_RANGE);
            return Optional.empty();
        }
        if (north.get() == 0 && east.get() == 0) return Optional.empty();
        return Optional.of(new OfficePoint(north.get(), east.get()));
    }

    private Optional<BigDecimal> told() {
        String text = text(PhoneField.DISTANCE).toLowerCase(Locale.ROOT);
        if (text.isBlank() || text.matches("[-–—]+")) return Optional.empty();
        boolean kilometres = text.matches(".*km\\.?");
        String number = text.replaceFirst("\\s*(km|m|meter|metres|meters)\\.?$", "");
        Optional<BigDecimal> distance = WrittenNumbers.read(number);
        if (distance.isEmpty()) fault(PhoneField.DISTANCE, FaultKind.BAD_NUMBER);
        else if (distance.get().signum() < 0) fault(PhoneField.DISTANCE, FaultKind.OUT_OF_RANGE);
        if (!kilometres && WrittenNumbers.unsure(number)) doubts.add(PhoneDoubt.UNSURE_DISTANCE);
        return kilometres ? distance.map(THOUSAND::multiply) : distance;
    }

    private String text(PhoneField field) {
        return mapping.cell(row, field).text().strip();
    }

    private void fault(PhoneField field, FaultKind kind) {
        faults.add(mapping.fault(row.number(), field, kind));
    }
}
