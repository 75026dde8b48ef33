import org.jspecify.annotations.NullMarked;

/** What comes to the office by other roads than the machine: tables from Excel and text files. */
@NullMarked
module id.sidik.intake {
    requires static org.jspecify;
    requires transitive id.sidik.domain;
    requires org.apache.poi.poi;
    requires org.apache.commons.csv;

    exports id.sidik.intake;
}
