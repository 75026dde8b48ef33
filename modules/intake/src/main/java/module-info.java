import org.jspecify.annotations.NullMarked;

/** What comes to the office by other roads than the machine: tables, exports of telephones, messages. */
@NullMarked
module id.sidik.intake {
    requires static org.jspecify;
    requires transitive id.sidik.domain;
    requires org.apache.poi.poi;
    requires org.apache.commons.csv;
    requires com.healthmarketscience.jackcess; // the old program keeps its data in an Access database
    requires com.fazecast.jSerialComm; // a GSM modem stands at a serial port
    requires java.xml; // telephones back their messages up as XML

    exports id.sidik.intake;
    exports id.sidik.intake.modem;
    exports id.sidik.intake.oldprogram;
    exports id.sidik.intake.phone;
    exports id.sidik.intake.sms;
}
