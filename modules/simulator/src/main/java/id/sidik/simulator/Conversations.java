package id.sidik.simulator;

/** Begins conversations; all transports of a machine share one. */
record Conversations(Firmware firmware, FaultDesk faults, Trace trace, Switchboard switchboard) {
    Conversation begin(Outlet outlet) {
        Conversation conversation = new Conversation(firmware, faults, trace, outlet);
        switchboard.enter(conversation);
        return conversation;
    }

    void end(Conversation conversation) {
        conversation.hangUp();
        switchboard.leave(conversation);
    }
}
