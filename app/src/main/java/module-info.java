import org.jspecify.annotations.NullMarked;

/** The window of SIDIK and its command line: screens, view models, and the one place where objects are put together. */
@NullMarked
module id.sidik.app {
    requires static org.jspecify;
    requires atlantafx.base;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires com.fasterxml.jackson.databind;
    requires id.sidik.domain;
    requires id.sidik.operations;
    requires id.sidik.rules;
    requires id.sidik.simulator;
    requires info.picocli;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.fluentui;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;

    // FXML makes the views and sets their fields
    opens id.sidik.app.jobs to javafx.fxml;
    opens id.sidik.app.log to javafx.fxml;
    opens id.sidik.app.machines to javafx.fxml;
    opens id.sidik.app.machines.diagnosis to javafx.fxml;
    opens id.sidik.app.machines.disk to javafx.fxml;
    opens id.sidik.app.machines.enrol to javafx.fxml;
    opens id.sidik.app.machines.care to javafx.fxml;
    opens id.sidik.app.machines.history to javafx.fxml;
    opens id.sidik.app.machines.live to javafx.fxml;
    opens id.sidik.app.machines.push to javafx.fxml;
    opens id.sidik.app.machines.rescue to javafx.fxml;
    opens id.sidik.app.machines.scan to javafx.fxml;
    opens id.sidik.app.machines.summary to javafx.fxml;
    opens id.sidik.app.machines.options to javafx.fxml;
    opens id.sidik.app.people to javafx.fxml;
    opens id.sidik.app.leave to javafx.fxml;
    opens id.sidik.app.print to javafx.fxml;
    opens id.sidik.app.recap to javafx.fxml;
    opens id.sidik.app.shell to javafx.fxml;
    opens id.sidik.app.charts to javafx.fxml;
    opens id.sidik.app.corrections to javafx.fxml;
    opens id.sidik.app.discipline to javafx.fxml;
    opens id.sidik.app.holidays to javafx.fxml;
    opens id.sidik.app.machines.assumptions to javafx.fxml;
    opens id.sidik.app.machines.messages to javafx.fxml;
    opens id.sidik.app.machines.people to javafx.fxml;
    opens id.sidik.app.machines.provision to javafx.fxml;
    opens id.sidik.app.manual to javafx.fxml;
    opens id.sidik.app.month to javafx.fxml;
    opens id.sidik.app.people.fingers to javafx.fxml;
    opens id.sidik.app.rules to javafx.fxml;
    opens id.sidik.app.schedule to javafx.fxml;
    opens id.sidik.app.tpp to javafx.fxml;
    // FXML sets the properties of these controls
    opens id.sidik.app.view to javafx.fxml;

    provides ch.qos.logback.classic.spi.Configurator with id.sidik.app.logging.LogLevels;
}
