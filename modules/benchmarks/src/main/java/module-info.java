import org.jspecify.annotations.NullMarked;

/** Measures the house from outside; never shipped. */
@NullMarked
module id.sidik.benchmarks {
    requires static org.jspecify;
    requires java.management;
    requires java.sql; // a reference without the store
    requires id.sidik.central;
    requires id.sidik.operations;
    requires id.sidik.simulator;
    requires id.sidik.testkit;
    requires javafx.controls;
    requires net.sf.jasperreports.core; // a reference without the house
    requires net.sf.jasperreports.pdf;
}
