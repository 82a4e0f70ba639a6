package org.mashhuddle.ui.meeting;

/// What somebody wrote down who sat in the room of the script: no class of the program wrote any of
/// it.
final class MeetingScript {

    /// Who was there, and from when until when.
    static final String PEOPLE = """
        Education, M. Osei in_person 08:46-
        Health, S. Lindqvist in_person 08:58-
        Housing, K. Imbert for_an_item 09:00-09:05
        Police, A. Patel in_person 08:46-09:57
        Police, T. Quill in_person 08:46-
        Social care, J. Okoro in_person 08:46-09:12 09:15- out for [5]
        Social care, L. Anand in_person 08:46-
        Social care, P. Sturrock in_person 08:46-
        Youth justice, D. Farrow in_person 08:46-\
        """;

    /// The items up to the twelfth child; the seventh is for named users, and the writer, who
    /// is none of them, is shown nothing of it.
    static final String ITEMS = """
        1 done 08:50-08:55
        Police, A. Patel: Stopped on the train at Rowan Halt.
        Police, T. Quill: Both phones carry a watched line. [record only]
        child: Nobody asks me.
        decided: Continue existing plan
        because: Each agency has a next step.
        action: See the child alone | Social care | J. Okoro | 2026-11-25T12:00
        2 done 08:55-09:00
        Police, A. Patel: (no information held)
        child: I like my new school.
        decided: Advice and signposting
        because: Nothing new since Friday. The school knows. [record only]
        action: Ring the school | Education | nobody | 2026-11-27T16:00
        3 done 09:00-09:06
        Housing, K. Imbert: The tenancy ends on Monday.
        decided: Family support
        because: Homeless in a week.
        action: Find a room for the family | Housing | K. Imbert | 2026-11-26T17:00
        4 done 09:06-09:12
        Police, A. Patel: Known to us from March.
        decided: Children's social care assessment (s.17)
        because: She is not safe at home.
        disagrees: Health, level 1: We would hold a strategy discussion.
        action: Visit with the health visitor | Social care | L. Anand | 2026-11-26T12:00
        5 done 09:12-09:15
        Police, A. Patel: A neighbour rang twice.
        decided: Police investigation
        because: The neighbour saw who it was.
        action: Take the statement | Police | T. Quill | 2026-11-24T16:00
        6 held_over 09:15-09:16
        Police, A. Patel: The file is on its way.
        7 waiting
        8 done 09:18-09:24
        Police, A. Patel: Seen with a knife.
        decided: Continue existing plan
        because: The plan covers it.
        action: Tell the school | Education | nobody | 2026-11-24T15:30
        9 done 09:24-09:30
        child: I want my phone back.
        decided: Continue existing plan
        because: As agreed on Friday.
        action: Ring the school nurse | Health | S. Lindqvist | 2026-11-27T16:00
        10 done 09:30-09:32 09:45-09:50
        Police, A. Patel: The hospital rings at half past. It rang.
        decided: Initial child protection conference
        because: Born next week.
        action: Name a social worker | Social care | name by 2026-11-26T12:00 | no time
        11 done 09:50-09:55
        Police, A. Patel: Nothing new.
        12 done 09:55-10:00
        Police, A. Patel: Nothing since the last time. All quiet.
        decided: Close to this meeting
        because: Nothing waits.
        13 done 10:00-10:05
        Police, T. Quill: His brother told us. Yesterday. [record only]
        decided: Continue existing plan
        because: He is safe.
        action: Thank the brother | Police | A. Patel | 2026-11-25T17:00
        """;

    private MeetingScript() {}
}
