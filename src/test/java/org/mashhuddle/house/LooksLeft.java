package org.mashhuddle.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// A room looks at those before it on its floor, and at none after it.
final class LooksLeft extends ArchCondition<JavaClass> {

    private final Plan plan;
    private final Plan.Floor floor;

    LooksLeft(Plan plan, Plan.Floor floor) {
        super("look left only: " + floor.words());
        this.plan = plan;
        this.floor = floor;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency each : type.getDirectDependenciesFromSelf()) {
            if (isOnTheFloor(each.getTargetClass())) {
                boolean right = floor.place(plan, each.getTargetClass()) > floor.place(plan, type);
                events.add(new SimpleConditionEvent(type, !right, each.getDescription()));
            }
        }
    }

    /// What is generated from the schema has no place among the rooms.
    private boolean isOnTheFloor(JavaClass type) {
        return plan.isIn(type, floor.room()) && !plan.isIn(type, "store.db");
    }
}
