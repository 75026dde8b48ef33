import org.jspecify.annotations.NullMarked;

/** What a person does with SIDIK, without a screen: pull, import, recap, print. The whole product runs from here. */
@NullMarked
module id.sidik.operations {
    requires static org.jspecify;
    requires transitive id.sidik.domain;
    requires id.sidik.rules;
    requires id.sidik.protocol;
    requires id.sidik.devices;
    requires id.sidik.intake;
    requires id.sidik.store;
    requires id.sidik.central;
    requires id.sidik.reporting;

    exports id.sidik.operations;
    exports id.sidik.operations.bundle;
    exports id.sidik.operations.centre;
    exports id.sidik.operations.control;
    exports id.sidik.operations.corrections;
    exports id.sidik.operations.example;
    exports id.sidik.operations.laptop;
    exports id.sidik.operations.month;
    exports id.sidik.operations.permits;
    exports id.sidik.operations.regulation;
    exports id.sidik.operations.reports;
    exports id.sidik.operations.roads;
    exports id.sidik.operations.schedule;
    exports id.sidik.operations.updates;
    exports id.sidik.operations.service;
    exports id.sidik.operations.work;
}
