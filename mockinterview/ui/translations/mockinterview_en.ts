<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AgainButton</name>
        <message>
            <source>Recognisers</source>
            <translation>Recognisers</translation>
        </message>
        <message>
            <source>Transcribe with…</source>
            <translation>Transcribe with…</translation>
        </message>
        <message>
            <source>Transcribe again…</source>
            <translation>Transcribe again…</translation>
        </message>
    </context>
    <context>
        <name>ArchiveDialog</name>
        <message>
            <source>Import an archive</source>
            <translation>Import an archive</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>What is here already, but different</source>
            <translation>What is here already, but different</translation>
        </message>
        <message>
            <source>Interviews that are different</source>
            <translation>Interviews that are different</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
    </context>
    <context>
        <name>AskedCard</name>
        <message>
            <source>The question</source>
            <translation>The question</translation>
        </message>
        <message>
            <source>Practise this question</source>
            <translation>Practise this question</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Hint: {hint}</source>
            <translation>Hint: {hint}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Hear it</translation>
        </message>
        <message>
            <source>The question, read by the voice</source>
            <translation>The question, read by the voice</translation>
        </message>
    </context>
    <context>
        <name>AttemptBody</name>
        <message>
            <source>How to look at the answer</source>
            <translation>How to look at the answer</translation>
        </message>
        <message>
            <source>Your note on this answer</source>
            <translation>Your note on this answer</translation>
        </message>
        <message>
            <source>What to keep, what to say another way next time…</source>
            <translation>What to keep, what to say another way next time…</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
    </context>
    <context>
        <name>BetterAnswerCard</name>
        <message>
            <source>A better answer in your own words</source>
            <translation>A better answer in your own words</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>See what is sent</source>
            <translation>See what is sent</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Hear it</translation>
        </message>
        <message>
            <source>A better answer is being written…</source>
            <translation>A better answer is being written…</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <source>Bookmarks</source>
            <translation>Bookmarks</translation>
        </message>
    </context>
    <context>
        <name>BusySign</name>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
    </context>
    <context>
        <name>Button</name>
        <message>
            <source>Key: {key}</source>
            <translation>Key: {key}</translation>
        </message>
    </context>
    <context>
        <name>CalibrationCard</name>
        <message>
            <source>Your rating beside the score</source>
            <translation>Your rating beside the score</translation>
        </message>
    </context>
    <context>
        <name>ChipGroup</name>
        <message>
            <source>Take away {name}</source>
            <translation>Take away {name}</translation>
        </message>
    </context>
    <context>
        <name>ChosenFilters</name>
        <message>
            <source>Chosen filters</source>
            <translation>Chosen filters</translation>
        </message>
    </context>
    <context>
        <name>ChosenHistoryFilters</name>
        <message>
            <source>Chosen filters</source>
            <translation>Chosen filters</translation>
        </message>
    </context>
    <context>
        <name>CoachCard</name>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>See what is sent</source>
            <translation>See what is sent</translation>
        </message>
    </context>
    <context>
        <name>CoachStep</name>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>See it under Settings</source>
            <translation>See it under Settings</translation>
        </message>
        <message>
            <source>Set one up under Settings</source>
            <translation>Set one up under Settings</translation>
        </message>
        <message>
            <source>None is a good choice, and the usual one. The offline coach works on this computer: it compares what you said with each key point, shows your own words for it, costs nothing and sends nothing.</source>
            <translation>None is a good choice, and the usual one. The offline coach works on this computer: it compares what you said with each key point, shows your own words for it, costs nothing and sends nothing.</translation>
        </message>
        <message>
            <source>No service: the offline coach</source>
            <translation>No service: the offline coach</translation>
        </message>
        <message>
            <source>It can say more about an answer, and write a better one from yours. It needs a key to a service, or a model of your own on this computer. It gets the question and the words of your answer, never a recording, and you see beforehand what is sent.</source>
            <translation>It can say more about an answer, and write a better one from yours. It needs a key to a service, or a model of your own on this computer. It gets the question and the words of your answer, never a recording, and you see beforehand what is sent.</translation>
        </message>
        <message>
            <source>A language model at an endpoint</source>
            <translation>A language model at an endpoint</translation>
        </message>
    </context>
    <context>
        <name>ComingWords</name>
        <message>
            <source>Feedback that is coming, not checked yet</source>
            <translation>Feedback that is coming, not checked yet</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>As it comes</translation>
        </message>
        <message>
            <source>Not checked yet: what your own words do not bear out is dropped.</source>
            <translation>Not checked yet: what your own words do not bear out is dropped.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Two takes side by side</source>
            <translation>Two takes side by side</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Questions of both interviews</source>
            <translation>Questions of both interviews</translation>
        </message>
        <message>
            <source>Take A, the earlier one</source>
            <translation>Take A, the earlier one</translation>
        </message>
        <message>
            <source>Take B, the later one</source>
            <translation>Take B, the later one</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open the interview of A</source>
            <translation>Open the interview of A</translation>
        </message>
        <message>
            <source>Open the interview of B</source>
            <translation>Open the interview of B</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Your answer beside the model answer</source>
            <translation>Your answer beside the model answer</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>No words of yours say this.</source>
            <translation>No words of yours say this.</translation>
        </message>
        <message>
            <source>Model answer</source>
            <translation>Model answer</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>In truth: {truth}</translation>
        </message>
        <message>
            <source>No single sentence of it says this.</source>
            <translation>No single sentence of it says this.</translation>
        </message>
        <message>
            <source>What says a point is underlined and bears its number.</source>
            <translation>What says a point is underlined and bears its number.</translation>
        </message>
        <message>
            <source>The whole of both</source>
            <translation>The whole of both</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
    </context>
    <context>
        <name>CorrectionBox</name>
        <message>
            <source>The words as you said them</source>
            <translation>The words as you said them</translation>
        </message>
        <message>
            <source>Write what you really said. Each word keeps the moment at which it was spoken, and what was heard before is kept.</source>
            <translation>Write what you really said. Each word keeps the moment at which it was spoken, and what was heard before is kept.</translation>
        </message>
        <message>
            <source>Save the words</source>
            <translation>Save the words</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Leave them</translation>
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source>What your answer covered</source>
            <translation>What your answer covered</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>Your answer is being judged…</source>
            <translation>Your answer is being judged…</translation>
        </message>
        <message>
            <source>Not judged: there is no transcript of this take yet.</source>
            <translation>Not judged: there is no transcript of this take yet.</translation>
        </message>
        <message>
            <source>Not graded. Your answer and its recording are kept.</source>
            <translation>Not graded. Your answer and its recording are kept.</translation>
        </message>
        <message>
            <source>Judge it again</source>
            <translation>Judge it again</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Not this one</translation>
        </message>
        <message>
            <source>See what is sent</source>
            <translation>See what is sent</translation>
        </message>
        <message>
            <source>Ask the language model</source>
            <translation>Ask the language model</translation>
        </message>
        <message>
            <source>How it was answered</source>
            <translation>How it was answered</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>In truth: {truth}</translation>
        </message>
        <message>
            <source>To add: {sentence}</source>
            <translation>To add: {sentence}</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Next time</translation>
        </message>
    </context>
    <context>
        <name>DataPanel</name>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>Import an archive…</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Delete everything…</translation>
        </message>
        <message>
            <source>A backup of your interviews is made each day on which you practise, and is kept for a week, then one a week and one a month. Recordings are not in it. What you delete is deleted from the backups too.</source>
            <translation>A backup of your interviews is made each day on which you practise, and is kept for a week, then one a week and one a month. Recordings are not in it. What you delete is deleted from the backups too.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Interviews from another computer, out of a file that was written with Export. You are told what is in it before it is imported.</source>
            <translation>Interviews from another computer, out of a file that was written with Export. You are told what is in it before it is imported.</translation>
        </message>
        <message>
            <source>Interviews, recordings, backups and what was noted of endpoints; more by choice. You are told what goes before it goes.</source>
            <translation>Interviews, recordings, backups and what was noted of endpoints; more by choice. You are told what goes before it goes.</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Delete everything</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
    </context>
    <context>
        <name>DeliveryCard</name>
        <message>
            <source>How it sounded</source>
            <translation>How it sounded</translation>
        </message>
        <message>
            <source>Pace over time</source>
            <translation>Pace over time</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
    </context>
    <context>
        <name>DoctorPage</name>
        <message>
            <source>Check this computer</source>
            <translation>Check this computer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copy report</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>What an interview needs. Nothing is changed, sent or recorded.</source>
            <translation>What an interview needs. Nothing is changed, sent or recorded.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
    </context>
    <context>
        <name>DueCard</name>
        <message>
            <source>Questions that are due</source>
            <translation>Questions that are due</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>Due again</source>
            <translation>Due again</translation>
        </message>
    </context>
    <context>
        <name>EndpointForm</name>
        <message>
            <source>An endpoint</source>
            <translation>An endpoint</translation>
        </message>
        <message>
            <source>New endpoint</source>
            <translation>New endpoint</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Leave it empty to keep the key that is there.</source>
            <translation>Leave it empty to keep the key that is there.</translation>
        </message>
        <message>
            <source>It goes to the system's keyring, for this address alone.</source>
            <translation>It goes to the system's keyring, for this address alone.</translation>
        </message>
        <message>
            <source>Mostly not needed for a server on this computer.</source>
            <translation>Mostly not needed for a server on this computer.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>List models</translation>
        </message>
        <message>
            <source>Models of this endpoint</source>
            <translation>Models of this endpoint</translation>
        </message>
        <message>
            <source>Choose one of its models</source>
            <translation>Choose one of its models</translation>
        </message>
        <message>
            <source>It lists no models: type the name.</source>
            <translation>It lists no models: type the name.</translation>
        </message>
        <message>
            <source>Ask before sending</source>
            <translation>Ask before sending</translation>
        </message>
        <message>
            <source>Keep the key in a file, unencrypted</source>
            <translation>Keep the key in a file, unencrypted</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Each time you see what would be sent, and say whether it is.</source>
            <translation>Each time you see what would be sent, and say whether it is.</translation>
        </message>
    </context>
    <context>
        <name>EndpointMore</name>
        <message>
            <source>More…</source>
            <translation>More…</translation>
        </message>
        <message>
            <source>More of the endpoint</source>
            <translation>More of the endpoint</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Judged</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Asked</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Less</translation>
        </message>
        <message>
            <source>Of both prices, for example EUR.</source>
            <translation>Of both prices, for example EUR.</translation>
        </message>
        <message>
            <source>Three times costs three times as much, and is steadier.</source>
            <translation>Three times costs three times as much, and is steadier.</translation>
        </message>
        <message>
            <source>Each answer is judged</source>
            <translation>Each answer is judged</translation>
        </message>
        <message>
            <source>A small model does better when it is asked for less at a time.</source>
            <translation>A small model does better when it is asked for less at a time.</translation>
        </message>
        <message>
            <source>The model is asked</source>
            <translation>The model is asked</translation>
        </message>
    </context>
    <context>
        <name>EndpointsPanel</name>
        <message>
            <source>Endpoints</source>
            <translation>Endpoints</translation>
        </message>
        <message>
            <source>A language model at a service or on this computer can judge answers instead of the offline coach. None is needed, and adding one sends nothing. Which one judges is chosen under Feedback. That, and what you change of the one in use, holds from the next start of the program on; a key holds at once.</source>
            <translation>A language model at a service or on this computer can judge answers instead of the offline coach. None is needed, and adding one sends nothing. Which one judges is chosen under Feedback. That, and what you change of the one in use, holds from the next start of the program on; a key holds at once.</translation>
        </message>
        <message>
            <source>Add an endpoint</source>
            <translation>Add an endpoint</translation>
        </message>
    </context>
    <context>
        <name>ErasingDialog</name>
        <message>
            <source>Delete everything?</source>
            <translation>Delete everything?</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>The word that confirms it</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Delete everything</translation>
        </message>
        <message>
            <source>This is final, and the program closes afterwards. Type “{word}” to go on.</source>
            <translation>This is final, and the program closes afterwards. Type “{word}” to go on.</translation>
        </message>
        <message>
            <source>Delete this as well:</source>
            <translation>Delete this as well:</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>A mistake of the program</source>
            <translation>A mistake of the program</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Something in the program broke.</source>
            <translation>Something in the program broke.</translation>
        </message>
        <message>
            <source>This is a mistake of ours, not of yours. What you recorded is saved. The details help us to mend it; they hold none of your answers.</source>
            <translation>This is a mistake of ours, not of yours. What you recorded is saved. The details help us to mend it; they hold none of your answers.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Form of the file</source>
            <translation>Form of the file</translation>
        </message>
        <message>
            <source>Recordings in the file</source>
            <translation>Recordings in the file</translation>
        </message>
        <message>
            <source>Leave out of the file</source>
            <translation>Leave out of the file</translation>
        </message>
        <message>
            <source>Names that stand nowhere in the file</source>
            <translation>Names that stand nowhere in the file</translation>
        </message>
        <message>
            <source>Divided by commas: your own, a firm's, a colleague's.</source>
            <translation>Divided by commas: your own, a firm's, a colleague's.</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Language of the report</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Your answers can be heard then, and the file is larger.</source>
            <translation>Your answers can be heard then, and the file is larger.</translation>
        </message>
        <message>
            <source>What stays out of the file</source>
            <translation>What stays out of the file</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>End interview</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Compare takes</source>
            <translation>Compare takes</translation>
        </message>
        <message>
            <source>Answer the follow-up</source>
            <translation>Answer the follow-up</translation>
        </message>
        <message>
            <source>The interviewer would ask next</source>
            <translation>The interviewer would ask next</translation>
        </message>
        <message>
            <source>The interviewer would ask next, in words of {model}</source>
            <translation>The interviewer would ask next, in words of {model}</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
    </context>
    <context>
        <name>FillerMarks</name>
        <message>
            <source>Likely fillers</source>
            <translation>Likely fillers</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Show all {count}</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilterCard</name>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Tags, all of them</source>
            <translation>Tags, all of them</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>What is with it</source>
            <translation>What is with it</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Select</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Search the history</translation>
        </message>
        <message>
            <source>Search questions and answers</source>
            <translation>Search questions and answers</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Weak moments</translation>
        </message>
        <message>
            <source>Which interviews</source>
            <translation>Which interviews</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Empty the trash…</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Start to practise</source>
            <translation>Start to practise</translation>
        </message>
        <message>
            <source>Look at a sample interview</source>
            <translation>Look at a sample interview</translation>
        </message>
        <message>
            <source>Show all interviews</source>
            <translation>Show all interviews</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import questions</source>
            <translation>Import questions</translation>
        </message>
        <message>
            <source>Assumed, because the file does not say it</source>
            <translation>Assumed, because the file does not say it</translation>
        </message>
        <message>
            <source>Level of questions that name none</source>
            <translation>Level of questions that name none</translation>
        </message>
        <message>
            <source>The pack that is there</source>
            <translation>The pack that is there</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translation>Left out, and why</translation>
        </message>
        <message>
            <source>What was assumed</source>
            <translation>What was assumed</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Import these</source>
            <translation>Import these</translation>
        </message>
        <message>
            <source>The first questions</source>
            <translation>The first questions</translation>
        </message>
    </context>
    <context>
        <name>InterviewDateLine</name>
        <message>
            <source>Interview date</source>
            <translation>Interview date</translation>
        </message>
        <message>
            <source>Set an interview date</source>
            <translation>Set an interview date</translation>
        </message>
        <message>
            <source>Day of the interview</source>
            <translation>Day of the interview</translation>
        </message>
        <message>
            <source>Keep this date</source>
            <translation>Keep this date</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>InterviewPage</name>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>pause</translation>
        </message>
        <message>
            <source>repeat</source>
            <translation>repeat</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>slower</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>skip</source>
            <translation>skip</translation>
        </message>
        <message>
            <source>captions on</source>
            <translation>captions on</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>End interview</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
        <message>
            <source>Type instead</source>
            <translation>Type instead</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>Listen…</source>
            <translation>Listen…</translation>
        </message>
        <message>
            <source>captions off</source>
            <translation>captions off</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Another key</source>
            <translation>Another key</translation>
        </message>
        <message>
            <source>Press the new key.</source>
            <translation>Press the new key.</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>The new key</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>Press a key</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Swap</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Take it</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Use this key</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>No key</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>KeyHint</name>
        <message>
            <source>Key: {key}</source>
            <translation>Key: {key}</translation>
        </message>
    </context>
    <context>
        <name>Keycaps</name>
        <message>
            <source>No key</source>
            <translation>No key</translation>
        </message>
    </context>
    <context>
        <name>KeysOverview</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Change keys…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Every key of the window. A letter alone can be a key during an interview and while you look at answers; it does nothing while you type.</source>
            <translation>Every key of the window. A letter alone can be a key during an interview and while you look at answers; it does nothing while you type.</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Search the keys</translation>
        </message>
        <message>
            <source>Search by what it does, or by the key</source>
            <translation>Search by what it does, or by the key</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Show all keys</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Reset all</translation>
        </message>
    </context>
    <context>
        <name>LastTimeCard</name>
        <message>
            <source>Last time</source>
            <translation>Last time</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>Look at it again</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>content covered</source>
            <translation>content covered</translation>
        </message>
        <message>
            <source>No answer was graded.</source>
            <translation>No answer was graded.</translation>
        </message>
    </context>
    <context>
        <name>LedgerPanel</name>
        <message>
            <source>What was sent</source>
            <translation>What was sent</translation>
        </message>
        <message>
            <source>Each request of this program, newest first. The ledger holds no word of an answer, no recording and no key.</source>
            <translation>Each request of this program, newest first. The ledger holds no word of an answer, no recording and no key.</translation>
        </message>
    </context>
    <context>
        <name>LevelBar</name>
        <message>
            <source>Level of the microphone</source>
            <translation>Level of the microphone</translation>
        </message>
        <message>
            <source>quiet</source>
            <translation>quiet</translation>
        </message>
        <message>
            <source>good</source>
            <translation>good</translation>
        </message>
        <message>
            <source>loud</source>
            <translation>loud</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Level of the microphone</source>
            <translation>Level of the microphone</translation>
        </message>
        <message>
            <source>Hardly anything is heard</source>
            <translation>Hardly anything is heard</translation>
        </message>
        <message>
            <source>A voice is heard</source>
            <translation>A voice is heard</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Saving what is under way. The window closes in a moment.</source>
            <translation>Saving what is under way. The window closes in a moment.</translation>
        </message>
    </context>
    <context>
        <name>MarkStrip</name>
        <message>
            <source>Marks: {count}</source>
            <translation>Marks: {count}</translation>
        </message>
    </context>
    <context>
        <name>MenuButton</name>
        <message>
            <source>{title}: {now}</source>
            <translation>{title}: {now}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>To mend: {words}</source>
            <translation>To mend: {words}</translation>
        </message>
        <message>
            <source>Advice: {words}</source>
            <translation>Advice: {words}</translation>
        </message>
    </context>
    <context>
        <name>ModelAnswerCard</name>
        <message>
            <source>Model answer</source>
            <translation>Model answer</translation>
        </message>
        <message>
            <source>Length of the model answer</source>
            <translation>Length of the model answer</translation>
        </message>
        <message>
            <source>Written by a language model and checked by nobody.</source>
            <translation>Written by a language model and checked by nobody.</translation>
        </message>
        <message>
            <source>In a minute</source>
            <translation>In a minute</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>In full</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Hear it</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
    </context>
    <context>
        <name>Moment</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>No more letters fit in here.</source>
            <translation>No more letters fit in here.</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transcribe</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Discard…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>OpeningPage</name>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>Hear a question, answer aloud, and see what your answer covered.</source>
            <translation>Hear a question, answer aloud, and see what your answer covered.</translation>
        </message>
        <message>
            <source>Reading the questions…</source>
            <translation>Reading the questions…</translation>
        </message>
    </context>
    <context>
        <name>OwnLine</name>
        <message>
            <source>How well did that go, from 1 to 5</source>
            <translation>How well did that go, from 1 to 5</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Rate it yourself</source>
            <translation>Rate it yourself</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
    </context>
    <context>
        <name>PageScroll</name>
        <message>
            <source>What this page holds</source>
            <translation>What this page holds</translation>
        </message>
    </context>
    <context>
        <name>PanelSwitch</name>
        <message>
            <source>Panel: two voices take turns</source>
            <translation>Panel: two voices take turns</translation>
        </message>
    </context>
    <context>
        <name>PointEditor</name>
        <message>
            <source>Key point {number}</source>
            <translation>Key point {number}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove key point {number}</source>
            <translation>Remove key point {number}</translation>
        </message>
        <message>
            <source>What a good answer says</source>
            <translation>What a good answer says</translation>
        </message>
        <message>
            <source>When it counts, for a language model</source>
            <translation>When it counts, for a language model</translation>
        </message>
        <message>
            <source>Words to listen for</source>
            <translation>Words to listen for</translation>
        </message>
        <message>
            <source>One line for each idea that has to be said, its wordings parted by semicolons.</source>
            <translation>One line for each idea that has to be said, its wordings parted by semicolons.</translation>
        </message>
    </context>
    <context>
        <name>PointsCard</name>
        <message>
            <source>Key points</source>
            <translation>Key points</translation>
        </message>
    </context>
    <context>
        <name>PractisePage</name>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>Reading the questions…</source>
            <translation>Reading the questions…</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Which questions</source>
            <translation>Which questions</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Follow-up questions</source>
            <translation>Follow-up questions</translation>
        </message>
        <message>
            <source>Number of questions</source>
            <translation>Number of questions</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Areas</translation>
        </message>
        <message>
            <source>Start interview</source>
            <translation>Start interview</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
    </context>
    <context>
        <name>ProgressMap</name>
        <message>
            <source>Areas and levels</source>
            <translation>Areas and levels</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Start to practise</source>
            <translation>Start to practise</translation>
        </message>
        <message>
            <source>What is followed over time</source>
            <translation>What is followed over time</translation>
        </message>
        <message>
            <source>Open this point</source>
            <translation>Open this point</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>By level</translation>
        </message>
        <message>
            <source>By criterion</source>
            <translation>By criterion</translation>
        </message>
        <message>
            <source>Where you stand</source>
            <translation>Where you stand</translation>
        </message>
    </context>
    <context>
        <name>QuestionDetail</name>
        <message>
            <source>Key points</source>
            <translation>Key points</translation>
        </message>
        <message>
            <source>Common wrong claims</source>
            <translation>Common wrong claims</translation>
        </message>
        <message>
            <source>Follow-up questions</source>
            <translation>Follow-up questions</translation>
        </message>
        <message>
            <source>Outline and examples</source>
            <translation>Outline and examples</translation>
        </message>
        <message>
            <source>Your note on the question</source>
            <translation>Your note on the question</translation>
        </message>
        <message>
            <source>Your note on this question</source>
            <translation>Your note on this question</translation>
        </message>
        <message>
            <source>A story to tell, a figure to remember…</source>
            <translation>A story to tell, a figure to remember…</translation>
        </message>
        <message>
            <source>The chosen question</source>
            <translation>The chosen question</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <source>Edit the question</source>
            <translation>Edit the question</translation>
        </message>
        <message>
            <source>Question, as it is shown</source>
            <translation>Question, as it is shown</translation>
        </message>
        <message>
            <source>As it is spoken, where that differs</source>
            <translation>As it is spoken, where that differs</translation>
        </message>
        <message>
            <source>Short name for lists</source>
            <translation>Short name for lists</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>Seconds that a good answer takes</source>
            <translation>Seconds that a good answer takes</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph.</source>
            <translation>An empty line begins a new paragraph.</translation>
        </message>
        <message>
            <source>Model answer in a minute</source>
            <translation>Model answer in a minute</translation>
        </message>
        <message>
            <source>Model answer in full</source>
            <translation>Model answer in full</translation>
        </message>
        <message>
            <source>Add a key point</source>
            <translation>Add a key point</translation>
        </message>
        <message>
            <source>Save my version</source>
            <translation>Save my version</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Key points</translation>
        </message>
    </context>
    <context>
        <name>QuestionFilters</name>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Areas</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Search the questions</source>
            <translation>Search the questions</translation>
        </message>
        <message>
            <source>Search questions, topics, notes</source>
            <translation>Search questions, topics, notes</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Which questions</source>
            <translation>Which questions</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <translation>Show all questions</translation>
        </message>
        <message>
            <source>Choose a question to read it, hear it and practise it.</source>
            <translation>Choose a question to read it, hear it and practise it.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>QuoteRows</name>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>Play these words, at {at}</source>
            <translation>Play these words, at {at}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Colours: as the desktop. Press to change.</source>
            <translation>Colours: as the desktop. Press to change.</translation>
        </message>
        <message>
            <source>Colours: light. Press to change.</source>
            <translation>Colours: light. Press to change.</translation>
        </message>
        <message>
            <source>Colours: dark. Press to change.</source>
            <translation>Colours: dark. Press to change.</translation>
        </message>
        <message>
            <source>Colours: high contrast. Press to change.</source>
            <translation>Colours: high contrast. Press to change.</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>How well did that go?</source>
            <translation>How well did that go?</translation>
        </message>
        <message>
            <source>How well did that go, from 1 to 5</source>
            <translation>How well did that go, from 1 to 5</translation>
        </message>
        <message>
            <source>Show without rating</source>
            <translation>Show without rating</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Don't ask again</translation>
        </message>
        <message>
            <source>Your answer has been judged. The score follows what you say.</source>
            <translation>Your answer has been judged. The score follows what you say.</translation>
        </message>
        <message>
            <source>Your answer is being judged meanwhile.</source>
            <translation>Your answer is being judged meanwhile.</translation>
        </message>
        <message>
            <source>Say it before you see the score. It changes no score.</source>
            <translation>Say it before you see the score. It changes no score.</translation>
        </message>
    </context>
    <context>
        <name>RatingRowsCard</name>
        <message>
            <source>How well did each answer go?</source>
            <translation>How well did each answer go?</translation>
        </message>
        <message>
            <source>Show the scores</source>
            <translation>Show the scores</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Don't ask again</translation>
        </message>
        <message>
            <source>Say it before you see the scores, or leave it. It changes no score.</source>
            <translation>Say it before you see the scores, or leave it. It changes no score.</translation>
        </message>
        <message>
            <source>How well did the answer to “{title}” go?</source>
            <translation>How well did the answer to “{title}” go?</translation>
        </message>
        <message>
            <source>{step}, for {title}</source>
            <translation>{step}, for {title}</translation>
        </message>
    </context>
    <context>
        <name>ReadyStep</name>
        <message>
            <source>Look at a sample session</source>
            <translation>Look at a sample session</translation>
        </message>
        <message>
            <source>{count} questions in the Study format: feedback after each answer, a hint where you want one, and as much time as you need.</source>
            <translation>{count} questions in the Study format: feedback after each answer, a hint where you want one, and as much time as you need.</translation>
        </message>
        <message>
            <source>Somebody else's answers, made for this, with all that is said of them. You can delete it in History.</source>
            <translation>Somebody else's answers, made for this, with all that is said of them. You can delete it in History.</translation>
        </message>
        <message>
            <source>A first practice</source>
            <translation>A first practice</translation>
        </message>
        <message>
            <source>Or look first</source>
            <translation>Or look first</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>Record of the exam</source>
            <translation>Record of the exam</translation>
        </message>
        <message>
            <source>Fingerprint: {fingerprint}</source>
            <translation>Fingerprint: {fingerprint}</translation>
        </message>
    </context>
    <context>
        <name>ReplayCard</name>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
        <message>
            <source>There is no transcript of this take yet.</source>
            <translation>There is no transcript of this take yet.</translation>
        </message>
        <message>
            <source>Follow the words</source>
            <translation>Follow the words</translation>
        </message>
        <message>
            <source>Question first</source>
            <translation>Question first</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Bookmark</translation>
        </message>
        <message>
            <source>Correct the words</source>
            <translation>Correct the words</translation>
        </message>
        <message>
            <source>Back to what was heard</source>
            <translation>Back to what was heard</translation>
        </message>
        <message>
            <source>Ask for feedback on these words</source>
            <translation>Ask for feedback on these words</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Reviews by others</source>
            <translation>Reviews by others</translation>
        </message>
        <message>
            <source>Import a review…</source>
            <translation>Import a review…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove: {review}</source>
            <translation>Remove: {review}</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>The report was written to {file}</source>
            <translation>The report was written to {file}</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>The recording was deleted.</source>
            <translation>The recording was deleted.</translation>
        </message>
        <message>
            <source>It stays in History, and is offered again at the next start.</source>
            <translation>It stays in History, and is offered again at the next start.</translation>
        </message>
        <message>
            <source>Size of the words: {percent} %</source>
            <translation>Size of the words: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>SendingDialog</name>
        <message>
            <source>The request</source>
            <translation>The request</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Not this one</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
    </context>
    <context>
        <name>SessionHead</name>
        <message>
            <source>Give this interview a name</source>
            <translation>Give this interview a name</translation>
        </message>
        <message>
            <source>Name of this interview</source>
            <translation>Name of this interview</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Add a tag</translation>
        </message>
        <message>
            <source>Add a tag…</source>
            <translation>Add a tag…</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transcribe</translation>
        </message>
        <message>
            <source>Compare takes</source>
            <translation>Compare takes</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Weak moments</translation>
        </message>
        <message>
            <source>Your note on this interview</source>
            <translation>Your note on this interview</translation>
        </message>
        <message>
            <source>How it went as a whole, what to work on next…</source>
            <translation>How it went as a whole, what to work on next…</translation>
        </message>
    </context>
    <context>
        <name>SessionWordsDialog</name>
        <message>
            <source>Name, tags and note</source>
            <translation>Name, tags and note</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Separated by commas</translation>
        </message>
        <message>
            <source>Tags that you use</source>
            <translation>Tags that you use</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Hear it</source>
            <translation>Hear it</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Search the settings</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Search settings</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Check this computer</translation>
        </message>
        <message>
            <source>Try the microphone</source>
            <translation>Try the microphone</translation>
        </message>
        <message>
            <source>Set up again</source>
            <translation>Set up again</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Sound check</source>
            <translation>Sound check</translation>
        </message>
        <message>
            <source>Voice of the interviewer</source>
            <translation>Voice of the interviewer</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Hear it</translation>
        </message>
        <message>
            <source>Try the microphone</source>
            <translation>Try the microphone</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Loudspeaker</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>Recogniser</source>
            <translation>Recogniser</translation>
        </message>
    </context>
    <context>
        <name>SoundCheckPanel</name>
        <message>
            <source>Try the microphone</source>
            <translation>Try the microphone</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Hear yourself</source>
            <translation>Hear yourself</translation>
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation>Writing down what you said…</translation>
        </message>
        <message>
            <source>We heard: “{words}”</source>
            <translation>We heard: “{words}”</translation>
        </message>
        <message>
            <source>Press the button and read this aloud, as you speak in an interview:</source>
            <translation>Press the button and read this aloud, as you speak in an interview:</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>“{sentence}”</translation>
        </message>
    </context>
    <context>
        <name>StartStep</name>
        <message>
            <source>You hear a question</source>
            <translation>You hear a question</translation>
        </message>
        <message>
            <source>A voice asks it, as an interviewer does. You can read it as well.</source>
            <translation>A voice asks it, as an interviewer does. You can read it as well.</translation>
        </message>
        <message>
            <source>You answer aloud</source>
            <translation>You answer aloud</translation>
        </message>
        <message>
            <source>Your words are written down as you speak, with how you said them.</source>
            <translation>Your words are written down as you speak, with how you said them.</translation>
        </message>
        <message>
            <source>You see what your answer covered</source>
            <translation>You see what your answer covered</translation>
        </message>
        <message>
            <source>Point by point, with your own words as proof, and a model answer.</source>
            <translation>Point by point, with your own words as proof, and a model answer.</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Everything stays on this computer</translation>
        </message>
        <message>
            <source>Your voice, your answers and your results are sent nowhere, unless you set up a service yourself. There is no account.</source>
            <translation>Your voice, your answers and your results are sent nowhere, unless you set up a service yourself. There is no account.</translation>
        </message>
        <message>
            <source>Setting up takes about two minutes. Each step can be skipped and is found again under Settings.</source>
            <translation>Setting up takes about two minutes. Each step can be skipped and is found again under Settings.</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>{step}, chosen</source>
            <translation>{step}, chosen</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Open in History</source>
            <translation>Open in History</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>New interview</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>Question by question</source>
            <translation>Question by question</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
    </context>
    <context>
        <name>TakePlayer</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Hear the answer</source>
            <translation>Hear the answer</translation>
        </message>
        <message>
            <source>Mark before</source>
            <translation>Mark before</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>Next mark</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Loop</translation>
        </message>
        <message>
            <source>Skip silences</source>
            <translation>Skip silences</translation>
        </message>
        <message>
            <source>This sentence</source>
            <translation>This sentence</translation>
        </message>
        <message>
            <source>This mark</source>
            <translation>This mark</translation>
        </message>
        <message>
            <source>The words that are selected</source>
            <translation>The words that are selected</translation>
        </message>
        <message>
            <source>From here on</source>
            <translation>From here on</translation>
        </message>
        <message>
            <source>Up to here</source>
            <translation>Up to here</translation>
        </message>
        <message>
            <source>No loop</source>
            <translation>No loop</translation>
        </message>
    </context>
    <context>
        <name>TargetLine</name>
        <message>
            <source>The time you aimed for is over</source>
            <translation>The time you aimed for is over</translation>
        </message>
        <message>
            <source>{percent} % of the time you aim for is used, or a little more</source>
            <translation>{percent} % of the time you aim for is used, or a little more</translation>
        </message>
    </context>
    <context>
        <name>TopicPicker</name>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Find a topic</source>
            <translation>Find a topic</translation>
        </message>
        <message>
            <source>Find a topic, such as attention</source>
            <translation>Find a topic, such as attention</translation>
        </message>
        <message>
            <source>No topic has these words.</source>
            <translation>No topic has these words.</translation>
        </message>
        <message>
            <source>Chosen topics</source>
            <translation>Chosen topics</translation>
        </message>
        <message>
            <source>Topics that were found</source>
            <translation>Topics that were found</translation>
        </message>
    </context>
    <context>
        <name>TranscriptText</name>
        <message>
            <source>The words of the answer</source>
            <translation>The words of the answer</translation>
        </message>
    </context>
    <context>
        <name>TypingBox</name>
        <message>
            <source>Your answer, typed</source>
            <translation>Your answer, typed</translation>
        </message>
        <message>
            <source>Type your answer here.</source>
            <translation>Type your answer here.</translation>
        </message>
        <message>
            <source>Submit answer</source>
            <translation>Submit answer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Answer in writing</source>
            <translation>Answer in writing</translation>
        </message>
    </context>
    <context>
        <name>Waveform</name>
        <message>
            <source>The sound of the answer, {length} long</source>
            <translation>The sound of the answer, {length} long</translation>
        </message>
        <message>
            <source>At {moment}. Arrow keys choose a moment, Return plays from there.</source>
            <translation>At {moment}. Arrow keys choose a moment, Return plays from there.</translation>
        </message>
    </context>
    <context>
        <name>WeakMomentsPage</name>
        <message>
            <source>Weak moments</source>
            <translation>Weak moments</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Play from here</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Which passages</source>
            <translation>Which passages</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Open the answer</source>
            <translation>Open the answer</translation>
        </message>
        <message>
            <source>The passage</source>
            <translation>The passage</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>There is no recording of this passage, so it cannot be played.</source>
            <translation>There is no recording of this passage, so it cannot be played.</translation>
        </message>
    </context>
    <context>
        <name>WeeksCard</name>
        <message>
            <source>Time recorded, week by week</source>
            <translation>Time recorded, week by week</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Set up</source>
            <translation>Set up</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Skip set-up</source>
            <translation>Skip set-up</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>All of A</source>
            <translation>All of A</translation>
        </message>
        <message>
            <source>All of B</source>
            <translation>All of B</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Play all of A</source>
            <translation>Play all of A</translation>
        </message>
        <message>
            <source>Play all of B</source>
            <translation>Play all of B</translation>
        </message>
    </context>
    <context>
        <name>_BackupLine</name>
        <message>
            <source>Restore…</source>
            <translation>Restore…</translation>
        </message>
        <message>
            <source>Restore the backup of {moment}</source>
            <translation>Restore the backup of {moment}</translation>
        </message>
    </context>
    <context>
        <name>_BookmarkRow</name>
        <message>
            <source>Name this place…</source>
            <translation>Name this place…</translation>
        </message>
        <message>
            <source>Hear from the bookmark at {at}</source>
            <translation>Hear from the bookmark at {at}</translation>
        </message>
        <message>
            <source>Name of the bookmark at {at}</source>
            <translation>Name of the bookmark at {at}</translation>
        </message>
        <message>
            <source>Take away the bookmark at {at}</source>
            <translation>Take away the bookmark at {at}</translation>
        </message>
    </context>
    <context>
        <name>_EndpointCard</name>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Test {name}</source>
            <translation>Test {name}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop testing {name}</source>
            <translation>Stop testing {name}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Remove {name}</translation>
        </message>
    </context>
    <context>
        <name>_KeyLine</name>
        <message>
            <source>Change the key for: {title}</source>
            <translation>Change the key for: {title}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>The usual key again for: {title}</source>
            <translation>The usual key again for: {title}</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>Key: {key}</translation>
        </message>
    </context>
    <context>
        <name>_MarkRow</name>
        <message>
            <source>A filler</source>
            <translation>A filler</translation>
        </message>
        <message>
            <source>No filler</source>
            <translation>No filler</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Play the sound at {at}, {place}</source>
            <translation>Play the sound at {at}, {place}</translation>
        </message>
        <message>
            <source>That was a filler, at {at}, {place}</source>
            <translation>That was a filler, at {at}, {place}</translation>
        </message>
        <message>
            <source>No filler, at {at}, {place}</source>
            <translation>No filler, at {at}, {place}</translation>
        </message>
    </context>
    <context>
        <name>_ModelLine</name>
        <message>
            <source>Fetch</source>
            <translation>Fetch</translation>
        </message>
        <message>
            <source>Fetch {model}</source>
            <translation>Fetch {model}</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>Remove {model}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop fetching {model}</source>
            <translation>Stop fetching {model}</translation>
        </message>
    </context>
    <context>
        <name>_PairRow</name>
        <message>
            <source>{words}: {point}</source>
            <translation>{words}: {point}</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>In truth: {truth}</translation>
        </message>
        <message>
            <source>A: stop</source>
            <translation>A: stop</translation>
        </message>
        <message>
            <source>B: stop</source>
            <translation>B: stop</translation>
        </message>
        <message>
            <source>A then B</source>
            <translation>A then B</translation>
        </message>
        <message>
            <source>Play A</source>
            <translation>Play A</translation>
        </message>
        <message>
            <source>Play B</source>
            <translation>Play B</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>{point}. Arrow keys choose a point, Return opens it.</source>
            <translation>{point}. Arrow keys choose a point, Return opens it.</translation>
        </message>
        <message>
            <source>Over time. {says}</source>
            <translation>Over time. {says}</translation>
        </message>
    </context>
    <context>
        <name>_Unseen</name>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>archive</name>
        <message>
            <source>The archive needs {needed} MB and the disk has {free} MB left, so nothing was imported.</source>
            <translation>The archive needs {needed} MB and the disk has {free} MB left, so nothing was imported.</translation>
        </message>
        <message>
            <source>Free some space, then import it again.</source>
            <translation>Free some space, then import it again.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({reason}).</source>
            <translation>The data folder cannot be written to ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights and free space, then import it again.</source>
            <translation>Check its rights and free space, then import it again.</translation>
        </message>
        <message>
            <source>{what} {done} of {total} interviews were imported, each of them whole; of the others nothing was.</source>
            <translation>{what} {done} of {total} interviews were imported, each of them whole; of the others nothing was.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>The import was stopped.</translation>
        </message>
        <message>
            <source>Your own questions cannot be read ({reason}); nothing was written.</source>
            <translation>Your own questions cannot be read ({reason}); nothing was written.</translation>
        </message>
        <message>
            <source>Check your rights in {folder}.</source>
            <translation>Check your rights in {folder}.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>There is no file {file}.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Check the name.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read ({reason}).</source>
            <translation>The file {file} cannot be read ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Check its rights.</translation>
        </message>
        <message>
            <source>Copy it again from where it was made, or export it again there.</source>
            <translation>Copy it again from where it was made, or export it again there.</translation>
        </message>
        <message>
            <source>Unpack it with its password and pack it again without one.</source>
            <translation>Unpack it with its password and pack it again without one.</translation>
        </message>
        <message>
            <source>Update the program, then import it again.</source>
            <translation>Update the program, then import it again.</translation>
        </message>
        <message>
            <source>Choose a file that “mockinterview archive export” made.</source>
            <translation>Choose a file that “mockinterview archive export” made.</translation>
        </message>
        <message>
            <source>Do not open this file; ask whoever gave it to you.</source>
            <translation>Do not open this file; ask whoever gave it to you.</translation>
        </message>
        <message>
            <source>The archive is damaged, or only a part of it is here.</source>
            <translation>The archive is damaged, or only a part of it is here.</translation>
        </message>
        <message>
            <source>{member} is not what it was when the archive was made.</source>
            <translation>{member} is not what it was when the archive was made.</translation>
        </message>
        <message>
            <source>The archive is encrypted.</source>
            <translation>The archive is encrypted.</translation>
        </message>
        <message>
            <source>A newer version of Mock Interview made this archive.</source>
            <translation>A newer version of Mock Interview made this archive.</translation>
        </message>
        <message>
            <source>This is no archive of Mock Interview.</source>
            <translation>This is no archive of Mock Interview.</translation>
        </message>
        <message>
            <source>No archive of ours has a member called {member!r}.</source>
            <translation>No archive of ours has a member called {member!r}.</translation>
        </message>
        <message>
            <source>The member {member!r} points outside the archive.</source>
            <translation>The member {member!r} points outside the archive.</translation>
        </message>
        <message>
            <source>The member {member!r} is there twice.</source>
            <translation>The member {member!r} is there twice.</translation>
        </message>
        <message>
            <source>The member {member!r} would grow {times}-fold.</source>
            <translation>The member {member!r} would grow {times}-fold.</translation>
        </message>
        <message>
            <source>The member {member!r} grows beyond its size.</source>
            <translation>The member {member!r} grows beyond its size.</translation>
        </message>
        <message>
            <source>It is far larger than an archive of interviews can be.</source>
            <translation>It is far larger than an archive of interviews can be.</translation>
        </message>
        <message>
            <source>{file}: {what} Nothing was imported.</source>
            <translation>{file}: {what} Nothing was imported.</translation>
        </message>
        <message>
            <source>The export was stopped; nothing was written.</source>
            <translation>The export was stopped; nothing was written.</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was changed.</source>
            <translation>The import was stopped; nothing was changed.</translation>
        </message>
        <message>
            <source>The recording {file} cannot be read ({reason}), so nothing was written.</source>
            <translation>The recording {file} cannot be read ({reason}), so nothing was written.</translation>
        </message>
        <message>
            <source>Check its rights and the disk it is on.</source>
            <translation>Check its rights and the disk it is on.</translation>
        </message>
        <message>
            <source>{name!r} is no name that another machine could hold, so nothing was written.</source>
            <translation>{name!r} is no name that another machine could hold, so nothing was written.</translation>
        </message>
        <message>
            <source>Give the file another name, then export again.</source>
            <translation>Give the file another name, then export again.</translation>
        </message>
    </context>
    <context>
        <name>attempt</name>
        <message>
            <source>{score} after follow-ups</source>
            <translation>{score} after follow-ups</translation>
        </message>
        <message>
            <source>the answer before comes to {score}</source>
            <translation>the answer before comes to {score}</translation>
        </message>
        <message>
            <source>This follow-up was asked by {model}, and nobody has checked it.</source>
            <translation>This follow-up was asked by {model}, and nobody has checked it.</translation>
        </message>
        <message>
            <source>The language model said nothing of this point: it counts as missing.</source>
            <translation>The language model said nothing of this point: it counts as missing.</translation>
        </message>
        <message>
            <source>The language model's verdict had no words of the answer behind it: the point counts as missing.</source>
            <translation>The language model's verdict had no words of the answer behind it: the point counts as missing.</translation>
        </message>
        <message>
            <source>Why: {reason}</source>
            <translation>Why: {reason}</translation>
        </message>
        <message>
            <source>counts {share}</source>
            <translation>counts {share}</translation>
        </message>
        <message>
            <source>The words were deleted after {days} days, as you had set.</source>
            <translation>The words were deleted after {days} days, as you had set.</translation>
        </message>
        <message>
            <source>Typed, not spoken.</source>
            <translation>Typed, not spoken.</translation>
        </message>
        <message>
            <source>No speech was heard in this take.</source>
            <translation>No speech was heard in this take.</translation>
        </message>
        <message>
            <source>Heard by {model}.</source>
            <translation>Heard by {model}.</translation>
        </message>
        <message>
            <source>It told no times of words, so pace and quotes to play are not there.</source>
            <translation>It told no times of words, so pace and quotes to play are not there.</translation>
        </message>
        <message>
            <source>This sounded like {spoken}; the interview is in {asked}. Transcribe it again in {spoken}? The history offers it.</source>
            <translation>This sounded like {spoken}; the interview is in {asked}. Transcribe it again in {spoken}? The history offers it.</translation>
        </message>
        <message>
            <source>What was written down before is kept: {models}.</source>
            <translation>What was written down before is kept: {models}.</translation>
        </message>
    </context>
    <context>
        <name>audio</name>
        <message>
            <source>There is no recorded answer left for this question.</source>
            <translation>There is no recorded answer left for this question.</translation>
        </message>
        <message>
            <source>Give as many answers as there are questions.</source>
            <translation>Give as many answers as there are questions.</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>There is no file or folder {path}.</translation>
        </message>
        <message>
            <source>There is no audio file in the folder {path}.</source>
            <translation>There is no audio file in the folder {path}.</translation>
        </message>
        <message>
            <source>Put one file there for each answer, named in the order of the questions.</source>
            <translation>Put one file there for each answer, named in the order of the questions.</translation>
        </message>
        <message>
            <source>There is no sound in {name}.</source>
            <translation>There is no sound in {name}.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>There is no file {path}.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Check its name.</translation>
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation>The file {name} is empty.</translation>
        </message>
        <message>
            <source>Give an audio file, or a video file with a sound track.</source>
            <translation>Give an audio file, or a video file with a sound track.</translation>
        </message>
        <message>
            <source>The file {name} could not be read as sound ({reason}).</source>
            <translation>The file {name} could not be read as sound ({reason}).</translation>
        </message>
        <message>
            <source>Give an audio or video file, for example WAV, MP3, M4A, FLAC, OGG or MP4.</source>
            <translation>Give an audio or video file, for example WAV, MP3, M4A, FLAC, OGG or MP4.</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>No microphone was found.</translation>
        </message>
        <message>
            <source>No loudspeaker was found.</source>
            <translation>No loudspeaker was found.</translation>
        </message>
        <message>
            <source>Plug one in, or start the sound server of your desktop, and try again.</source>
            <translation>Plug one in, or start the sound server of your desktop, and try again.</translation>
        </message>
        <message>
            <source>More than one microphone matches "{name}": {names}.</source>
            <translation>More than one microphone matches "{name}": {names}.</translation>
        </message>
        <message>
            <source>More than one loudspeaker matches "{name}": {names}.</source>
            <translation>More than one loudspeaker matches "{name}": {names}.</translation>
        </message>
        <message>
            <source>Give the whole name of one of them.</source>
            <translation>Give the whole name of one of them.</translation>
        </message>
        <message>
            <source>There is no microphone called "{name}" now.</source>
            <translation>There is no microphone called "{name}" now.</translation>
        </message>
        <message>
            <source>There is no loudspeaker called "{name}" now.</source>
            <translation>There is no loudspeaker called "{name}" now.</translation>
        </message>
        <message>
            <source>Plug it in, or choose one of these: {names}.</source>
            <translation>Plug it in, or choose one of these: {names}.</translation>
        </message>
        <message>
            <source>The file {path} could not be written ({reason}).</source>
            <translation>The file {path} could not be written ({reason}).</translation>
        </message>
        <message>
            <source>Check that the folder exists, may be written to, and has room.</source>
            <translation>Check that the folder exists, may be written to, and has room.</translation>
        </message>
        <message>
            <source>The microphone was lost at {places} and did not come back before the answer ended. What was recorded until then is kept.</source>
            <translation>The microphone was lost at {places} and did not come back before the answer ended. What was recorded until then is kept.</translation>
        </message>
        <message>
            <source>Check that it is connected and chosen in your sound settings.</source>
            <translation>Check that it is connected and chosen in your sound settings.</translation>
        </message>
        <message>
            <source>What was said meanwhile is not in the take.</source>
            <translation>What was said meanwhile is not in the take.</translation>
        </message>
        <message>
            <source>{places} and {last}</source>
            <translation>{places} and {last}</translation>
        </message>
        <message>
            <source>The microphone was gone at {places} of the take, for {seconds} s. The recording went on with "{device}".</source>
            <translation>The microphone was gone at {places} of the take, for {seconds} s. The recording went on with "{device}".</translation>
        </message>
        <message>
            <source>The microphone was gone at {places} of the take, for {seconds} s in all. The recording went on with "{device}".</source>
            <translation>The microphone was gone at {places} of the take, for {seconds} s in all. The recording went on with "{device}".</translation>
        </message>
        <message>
            <source>The recording {name} could not be read ({reason}).</source>
            <translation>The recording {name} could not be read ({reason}).</translation>
        </message>
        <message>
            <source>Check the folder of the recordings.</source>
            <translation>Check the folder of the recordings.</translation>
        </message>
        <message>
            <source>The recording {name} is not there any more.</source>
            <translation>The recording {name} is not there any more.</translation>
        </message>
        <message>
            <source>The recording {name} could not be read any further.</source>
            <translation>The recording {name} could not be read any further.</translation>
        </message>
        <message>
            <source>It may be damaged. What was written down of it is kept.</source>
            <translation>It may be damaged. What was written down of it is kept.</translation>
        </message>
        <message>
            <source>The loudspeaker stopped taking sound.</source>
            <translation>The loudspeaker stopped taking sound.</translation>
        </message>
        <message>
            <source>Check that it is connected and chosen in your sound settings, and try again.</source>
            <translation>Check that it is connected and chosen in your sound settings, and try again.</translation>
        </message>
        <message>
            <source>The sound library PortAudio is missing, so nothing can be played or recorded.</source>
            <translation>The sound library PortAudio is missing, so nothing can be played or recorded.</translation>
        </message>
        <message>
            <source>Install it (on Debian and Ubuntu: the package libportaudio2) and try again.</source>
            <translation>Install it (on Debian and Ubuntu: the package libportaudio2) and try again.</translation>
        </message>
        <message>
            <source>The sound system of this machine could not be started ({reason}).</source>
            <translation>The sound system of this machine could not be started ({reason}).</translation>
        </message>
        <message>
            <source>Check that the sound server of your desktop runs, and try again.</source>
            <translation>Check that the sound server of your desktop runs, and try again.</translation>
        </message>
        <message>
            <source>The sound system of this machine does not answer.</source>
            <translation>The sound system of this machine does not answer.</translation>
        </message>
        <message>
            <source>Restart the sound server of your desktop, then this program.</source>
            <translation>Restart the sound server of your desktop, then this program.</translation>
        </message>
        <message>
            <source>The recording {name} could not be mended ({reason}).</source>
            <translation>The recording {name} could not be mended ({reason}).</translation>
        </message>
        <message>
            <source>Check that the file may be written to and the disk is not full.</source>
            <translation>Check that the file may be written to and the disk is not full.</translation>
        </message>
        <message>
            <source>The file {name} is not a recording.</source>
            <translation>The file {name} is not a recording.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made ({reason}).</source>
            <translation>The folder {folder} cannot be made ({reason}).</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <source>The microphone could not be opened.</source>
            <translation>The microphone could not be opened.</translation>
        </message>
        <message>
            <source>The loudspeaker could not be opened.</source>
            <translation>The loudspeaker could not be opened.</translation>
        </message>
        <message>
            <source>The microphone could not be opened ({reason}).</source>
            <translation>The microphone could not be opened ({reason}).</translation>
        </message>
        <message>
            <source>The loudspeaker could not be opened ({reason}).</source>
            <translation>The loudspeaker could not be opened ({reason}).</translation>
        </message>
        <message>
            <source>Another program may hold it. Close that program, or choose another device.</source>
            <translation>Another program may hold it. Close that program, or choose another device.</translation>
        </message>
        <message>
            <source>About {seconds} s of sound got lost on its way from the microphone.</source>
            <translation>About {seconds} s of sound got lost on its way from the microphone.</translation>
        </message>
        <message>
            <source>The machine may have been too busy. Close other programs and record again.</source>
            <translation>The machine may have been too busy. Close other programs and record again.</translation>
        </message>
        <message>
            <source>The microphone was opened but gives no sound.</source>
            <translation>The microphone was opened but gives no sound.</translation>
        </message>
        <message>
            <source>A recording named {name} is there already and was kept.</source>
            <translation>A recording named {name} is there already and was kept.</translation>
        </message>
        <message>
            <source>The disk is full, so the recording stopped. What was recorded until then is kept.</source>
            <translation>The disk is full, so the recording stopped. What was recorded until then is kept.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Free some space and try again.</translation>
        </message>
        <message>
            <source>The recording could not be written ({reason}). What was recorded until then is kept.</source>
            <translation>The recording could not be written ({reason}). What was recorded until then is kept.</translation>
        </message>
        <message>
            <source>Check that the folder of the recordings exists and may be written to.</source>
            <translation>Check that the folder of the recordings exists and may be written to.</translation>
        </message>
    </context>
    <context>
        <name>bank</name>
        <message>
            <source>The file of your edit does not fit: {what} Nothing was changed.</source>
            <translation>The file of your edit does not fit: {what} Nothing was changed.</translation>
        </message>
        <message>
            <source>Mend {file}, or move it away.</source>
            <translation>Mend {file}, or move it away.</translation>
        </message>
        <message>
            <source>Another program changed this question in the meantime; its version stands.</source>
            <translation>Another program changed this question in the meantime; its version stands.</translation>
        </message>
        <message>
            <source>Look at it and edit again.</source>
            <translation>Look at it and edit again.</translation>
        </message>
        <message>
            <source>Another program is writing your edits; nothing was changed.</source>
            <translation>Another program is writing your edits; nothing was changed.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Try again when it is done.</translation>
        </message>
        <message>
            <source>Your edit of {question_id!r} could not be saved ({reason}); what was there before still stands.</source>
            <translation>Your edit of {question_id!r} could not be saved ({reason}); what was there before still stands.</translation>
        </message>
        <message>
            <source>unknown reason</source>
            <translation>unknown reason</translation>
        </message>
        <message>
            <source>Check the free space and your rights in {folder}.</source>
            <translation>Check the free space and your rights in {folder}.</translation>
        </message>
        <message>
            <source>The note is too long; nothing was changed.</source>
            <translation>The note is too long; nothing was changed.</translation>
        </message>
        <message>
            <source>Keep it under {limit} characters.</source>
            <translation>Keep it under {limit} characters.</translation>
        </message>
        <message>
            <source>The note holds control characters; nothing was changed.</source>
            <translation>The note holds control characters; nothing was changed.</translation>
        </message>
        <message>
            <source>Leave them out.</source>
            <translation>Leave them out.</translation>
        </message>
        <message>
            <source>There is no room to unpack it.</source>
            <translation>There is no room to unpack it.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Free some space.</translation>
        </message>
        <message>
            <source>Version {version} of Anki's format is newer than this program.</source>
            <translation>Version {version} of Anki's format is newer than this program.</translation>
        </message>
        <message>
            <source>Export it with support for older Anki versions.</source>
            <translation>Export it with support for older Anki versions.</translation>
        </message>
        <message>
            <source>There is no Anki collection in it.</source>
            <translation>There is no Anki collection in it.</translation>
        </message>
        <message>
            <source>Export the deck from Anki as .apkg.</source>
            <translation>Export the deck from Anki as .apkg.</translation>
        </message>
        <message>
            <source>The archive is broken or cut short.</source>
            <translation>The archive is broken or cut short.</translation>
        </message>
        <message>
            <source>Export or download it again.</source>
            <translation>Export or download it again.</translation>
        </message>
        <message>
            <source>Do not open this file; ask its author.</source>
            <translation>Do not open this file; ask its author.</translation>
        </message>
        <message>
            <source>The archive points outside itself.</source>
            <translation>The archive points outside itself.</translation>
        </message>
        <message>
            <source>The archive is encrypted.</source>
            <translation>The archive is encrypted.</translation>
        </message>
        <message>
            <source>Export the deck without a password.</source>
            <translation>Export the deck without a password.</translation>
        </message>
        <message>
            <source>The member is there twice.</source>
            <translation>The member is there twice.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Export it again.</translation>
        </message>
        <message>
            <source>The archive is not a deck: {why}.</source>
            <translation>The archive is not a deck: {why}.</translation>
        </message>
        <message>
            <source>it would grow {times}-fold</source>
            <translation>it would grow {times}-fold</translation>
        </message>
        <message>
            <source>it has more than {limit} members</source>
            <translation>it has more than {limit} members</translation>
        </message>
        <message>
            <source>it would fill more than 4 GB</source>
            <translation>it would fill more than 4 GB</translation>
        </message>
        <message>
            <source>it grows without end</source>
            <translation>it grows without end</translation>
        </message>
        <message>
            <source>The collection has not the tables of an Anki collection.</source>
            <translation>The collection has not the tables of an Anki collection.</translation>
        </message>
        <message>
            <source>Export the deck from Anki again.</source>
            <translation>Export the deck from Anki again.</translation>
        </message>
        <message>
            <source>The note is no text, or far too long.</source>
            <translation>The note is no text, or far too long.</translation>
        </message>
        <message>
            <source>Shorten it in Anki.</source>
            <translation>Shorten it in Anki.</translation>
        </message>
        <message>
            <source>The note is not UTF-8 text: byte {byte} does not belong there.</source>
            <translation>The note is not UTF-8 text: byte {byte} does not belong there.</translation>
        </message>
        <message>
            <source>Mend it in Anki.</source>
            <translation>Mend it in Anki.</translation>
        </message>
        <message>
            <source>The Anki collection in it is broken, or is none.</source>
            <translation>The Anki collection in it is broken, or is none.</translation>
        </message>
        <message>
            <source>There are more than {limit} notes.</source>
            <translation>There are more than {limit} notes.</translation>
        </message>
        <message>
            <source>Export a part of the deck.</source>
            <translation>Export a part of the deck.</translation>
        </message>
        <message>
            <source>It is a cloze note, whose answer stands in its question.</source>
            <translation>It is a cloze note, whose answer stands in its question.</translation>
        </message>
        <message>
            <source>Its {name} is a picture or a sound.</source>
            <translation>Its {name} is a picture or a sound.</translation>
        </message>
        <message>
            <source>There is no {name}.</source>
            <translation>There is no {name}.</translation>
        </message>
        <message>
            <source>The field is far too long.</source>
            <translation>The field is far too long.</translation>
        </message>
        <message>
            <source>What was changed in Anki is not taken.</source>
            <translation>What was changed in Anki is not taken.</translation>
        </message>
        <message>
            <source>There are {count} questions; {limit} are the limit.</source>
            <translation>There are {count} questions; {limit} are the limit.</translation>
        </message>
        <message>
            <source>Divide the file.</source>
            <translation>Divide the file.</translation>
        </message>
        <message>
            <source>The answer holds no word to listen for.</source>
            <translation>The answer holds no word to listen for.</translation>
        </message>
        <message>
            <source>There is no question.</source>
            <translation>There is no question.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>There is nothing in it.</translation>
        </message>
        <message>
            <source>There is no answer.</source>
            <translation>There is no answer.</translation>
        </message>
        <message>
            <source>The same question and answer stand in {first}.</source>
            <translation>The same question and answer stand in {first}.</translation>
        </message>
        <message>
            <source>It lacks: {needed}.</source>
            <translation>It lacks: {needed}.</translation>
        </message>
        <message>
            <source>The field {field!r} does not fit: {reason}.</source>
            <translation>The field {field!r} does not fit: {reason}.</translation>
        </message>
        <message>
            <source>See docs/pack-format.md.</source>
            <translation>See docs/pack-format.md.</translation>
        </message>
        <message>
            <source>Two key points have the same id.</source>
            <translation>Two key points have the same id.</translation>
        </message>
        <message>
            <source>Give each an id of its own.</source>
            <translation>Give each an id of its own.</translation>
        </message>
        <message>
            <source>No key point has the id {point!r}, as a follow-up says.</source>
            <translation>No key point has the id {point!r}, as a follow-up says.</translation>
        </message>
        <message>
            <source>Name one of: {ids}.</source>
            <translation>Name one of: {ids}.</translation>
        </message>
        <message>
            <source>The idea {idea!r} holds no word to listen for.</source>
            <translation>The idea {idea!r} holds no word to listen for.</translation>
        </message>
        <message>
            <source>Write words, or remove it.</source>
            <translation>Write words, or remove it.</translation>
        </message>
        <message>
            <source>the key points are drafts made from the answer: edit them in the pack</source>
            <translation>the key points are drafts made from the answer: edit them in the pack</translation>
        </message>
        <message>
            <source>what the coach listens for is a draft made from the key points: edit it</source>
            <translation>what the coach listens for is a draft made from the key points: edit it</translation>
        </message>
        <message>
            <source>the level is {level}</source>
            <translation>the level is {level}</translation>
        </message>
        <message>
            <source>the area is {area}</source>
            <translation>the area is {area}</translation>
        </message>
        <message>
            <source>the kind follows from the level</source>
            <translation>the kind follows from the level</translation>
        </message>
        <message>
            <source>the topic is the area</source>
            <translation>the topic is the area</translation>
        </message>
        <message>
            <source>the hint is a general one</source>
            <translation>the hint is a general one</translation>
        </message>
        <message>
            <source>the target time follows from the length of the answer</source>
            <translation>the target time follows from the length of the answer</translation>
        </message>
        <message>
            <source>For {count} question {what}.</source>
            <translation>For {count} question {what}.</translation>
        </message>
        <message>
            <source>For {count} questions {what}.</source>
            <translation>For {count} questions {what}.</translation>
        </message>
        <message>
            <source>There are more than {limit} rows.</source>
            <translation>There are more than {limit} rows.</translation>
        </message>
        <message>
            <source>A cell is far too long.</source>
            <translation>A cell is far too long.</translation>
        </message>
        <message>
            <source>The table is broken: {error}.</source>
            <translation>The table is broken: {error}.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Shorten it.</translation>
        </message>
        <message>
            <source>Check the quotation marks: each has a partner.</source>
            <translation>Check the quotation marks: each has a partner.</translation>
        </message>
        <message>
            <source>The name {cell!r} is not known here.</source>
            <translation>The name {cell!r} is not known here.</translation>
        </message>
        <message>
            <source>There is no column for the question, or none for the answer.</source>
            <translation>There is no column for the question, or none for the answer.</translation>
        </message>
        <message>
            <source>Name them in the first row: question, answer.</source>
            <translation>Name them in the first row: question, answer.</translation>
        </message>
        <message>
            <source>The first row names no columns: question and answer are the first two.</source>
            <translation>The first row names no columns: question and answer are the first two.</translation>
        </message>
        <message>
            <source>The cell is a formula: {cell!r}.</source>
            <translation>The cell is a formula: {cell!r}.</translation>
        </message>
        <message>
            <source>Write its value, or an apostrophe before it if it is meant as text.</source>
            <translation>Write its value, or an apostrophe before it if it is meant as text.</translation>
        </message>
        <message>
            <source>There is no format for {name!r}, so nothing was written.</source>
            <translation>There is no format for {name!r}, so nothing was written.</translation>
        </message>
        <message>
            <source>Name one of: {forms}.</source>
            <translation>Name one of: {forms}.</translation>
        </message>
        <message>
            <source>No question fits this choice, so nothing was written.</source>
            <translation>No question fits this choice, so nothing was written.</translation>
        </message>
        <message>
            <source>See: mockinterview questions list</source>
            <translation>See: mockinterview questions list</translation>
        </message>
        <message>
            <source>The system refused it ({name}).</source>
            <translation>The system refused it ({name}).</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <source>{target} could not be written: {cause} What was there is unchanged.</source>
            <translation>{target} could not be written: {cause} What was there is unchanged.</translation>
        </message>
        <message>
            <source>{target} is not an ordinary file, so nothing was written.</source>
            <translation>{target} is not an ordinary file, so nothing was written.</translation>
        </message>
        <message>
            <source>{target} is a folder, so nothing was written.</source>
            <translation>{target} is a folder, so nothing was written.</translation>
        </message>
        <message>
            <source>Name a file.</source>
            <translation>Name a file.</translation>
        </message>
        <message>
            <source>{target} is there already, so nothing was written.</source>
            <translation>{target} is there already, so nothing was written.</translation>
        </message>
        <message>
            <source>Choose another name, or replace it with --force.</source>
            <translation>Choose another name, or replace it with --force.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist, so nothing was written.</source>
            <translation>The folder {folder} does not exist, so nothing was written.</translation>
        </message>
        <message>
            <source>Make it first, or choose another folder.</source>
            <translation>Make it first, or choose another folder.</translation>
        </message>
        <message>
            <source>This program may not write there.</source>
            <translation>This program may not write there.</translation>
        </message>
        <message>
            <source>Choose a folder of your own.</source>
            <translation>Choose a folder of your own.</translation>
        </message>
        <message>
            <source>That place is read-only.</source>
            <translation>That place is read-only.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <translation>Free some space, or choose another disk.</translation>
        </message>
        <message>
            <source>Your share of the disk is used up.</source>
            <translation>Your share of the disk is used up.</translation>
        </message>
        <message>
            <source>Its name is too long.</source>
            <translation>Its name is too long.</translation>
        </message>
        <message>
            <source>Choose a shorter name.</source>
            <translation>Choose a shorter name.</translation>
        </message>
        <message>
            <source>There is no list of questions in it.</source>
            <translation>There is no list of questions in it.</translation>
        </message>
        <message>
            <source>Write [{"question": "...", "answer": "..."}].</source>
            <translation>Write [{"question": "...", "answer": "..."}].</translation>
        </message>
        <message>
            <source>Update the program.</source>
            <translation>Update the program.</translation>
        </message>
        <message>
            <source>Write "format": {format}.</source>
            <translation>Write "format": {format}.</translation>
        </message>
        <message>
            <source>Format {version!r} is not known here.</source>
            <translation>Format {version!r} is not known here.</translation>
        </message>
        <message>
            <source>An export has a "pack" and a list of "questions".</source>
            <translation>An export has a "pack" and a list of "questions".</translation>
        </message>
        <message>
            <source>It is no object with a question and an answer.</source>
            <translation>It is no object with a question and an answer.</translation>
        </message>
        <message>
            <source>The field is not known here.</source>
            <translation>The field is not known here.</translation>
        </message>
        <message>
            <source>The terms are no list.</source>
            <translation>The terms are no list.</translation>
        </message>
        <message>
            <source>The term field {field!r} does not fit: {reason}.</source>
            <translation>The term field {field!r} does not fit: {reason}.</translation>
        </message>
        <message>
            <source>{name} is no number in JSON.</source>
            <translation>{name} is no number in JSON.</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Write a number.</translation>
        </message>
        <message>
            <source>The key {key!r} comes twice in one object.</source>
            <translation>The key {key!r} comes twice in one object.</translation>
        </message>
        <message>
            <source>Keep one.</source>
            <translation>Keep one.</translation>
        </message>
        <message>
            <source>This is not JSON: {reason}.</source>
            <translation>This is not JSON: {reason}.</translation>
        </message>
        <message>
            <source>Mend it.</source>
            <translation>Mend it.</translation>
        </message>
        <message>
            <source>A number is too long.</source>
            <translation>A number is too long.</translation>
        </message>
        <message>
            <source>The values are nested too deeply.</source>
            <translation>The values are nested too deeply.</translation>
        </message>
        <message>
            <source>Flatten them.</source>
            <translation>Flatten them.</translation>
        </message>
        <message>
            <source>Format {value!r} is not known here.</source>
            <translation>Format {value!r} is not known here.</translation>
        </message>
        <message>
            <source>Update the program, or export the page again.</source>
            <translation>Update the program, or export the page again.</translation>
        </message>
        <message>
            <source>The line is far too long.</source>
            <translation>The line is far too long.</translation>
        </message>
        <message>
            <source>Divide it.</source>
            <translation>Divide it.</translation>
        </message>
        <message>
            <source>The text below {heading!r} belongs to no question.</source>
            <translation>The text below {heading!r} belongs to no question.</translation>
        </message>
        <message>
            <source>This is a pipe or a device, not an ordinary file.</source>
            <translation>This is a pipe or a device, not an ordinary file.</translation>
        </message>
        <message>
            <source>This is a folder, not an ordinary file.</source>
            <translation>This is a folder, not an ordinary file.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>Name the right file.</source>
            <translation>Name the right file.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB.</source>
            <translation>The file is larger than {limit} MB.</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text: byte {byte} does not belong there.</source>
            <translation>The file is not UTF-8 text: byte {byte} does not belong there.</translation>
        </message>
        <message>
            <source>Save it as UTF-8; a spreadsheet calls that CSV UTF-8.</source>
            <translation>Save it as UTF-8; a spreadsheet calls that CSV UTF-8.</translation>
        </message>
        <message>
            <source>The file is UTF-16 text, not UTF-8.</source>
            <translation>The file is UTF-16 text, not UTF-8.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>There is no such file.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Check the name.</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <translation>The file cannot be read ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Check its rights.</translation>
        </message>
        <message>
            <source>{where}: {what} Nothing was imported.</source>
            <translation>{where}: {what} Nothing was imported.</translation>
        </message>
        <message>
            <source>The text has {count} characters; {limit} are the limit.</source>
            <translation>The text has {count} characters; {limit} are the limit.</translation>
        </message>
        <message>
            <source>Shorten or divide it.</source>
            <translation>Shorten or divide it.</translation>
        </message>
        <message>
            <source>The HTML tag {tag} is no part of a plain text.</source>
            <translation>The HTML tag {tag} is no part of a plain text.</translation>
        </message>
        <message>
            <source>Remove the tag, or write it between backticks where it is spoken of.</source>
            <translation>Remove the tag, or write it between backticks where it is spoken of.</translation>
        </message>
        <message>
            <source>half a character (a lone surrogate)</source>
            <translation>half a character (a lone surrogate)</translation>
        </message>
        <message>
            <source>a control character</source>
            <translation>a control character</translation>
        </message>
        <message>
            <source>a character that turns the reading order</source>
            <translation>a character that turns the reading order</translation>
        </message>
        <message>
            <source>character {place}, U+{code}</source>
            <translation>character {place}, U+{code}</translation>
        </message>
        <message>
            <source>The text holds {what}: {where}.</source>
            <translation>The text holds {what}: {where}.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Remove it.</translation>
        </message>
        <message>
            <source>The text holds {name}: {text!r}.</source>
            <translation>The text holds {name}: {text!r}.</translation>
        </message>
        <message>
            <source>Remove it, or say in words what it is about.</source>
            <translation>Remove it, or say in words what it is about.</translation>
        </message>
        <message>
            <source>an element that runs or loads something</source>
            <translation>an element that runs or loads something</translation>
        </message>
        <message>
            <source>an element that loads something</source>
            <translation>an element that loads something</translation>
        </message>
        <message>
            <source>an element that acts on an event</source>
            <translation>an element that acts on an event</translation>
        </message>
        <message>
            <source>a link that runs a script</source>
            <translation>a link that runs a script</translation>
        </message>
        <message>
            <source>an element that loads another page</source>
            <translation>an element that loads another page</translation>
        </message>
        <message>
            <source>No question of the reply can be taken. Nothing was kept.</source>
            <translation>No question of the reply can be taken. Nothing was kept.</translation>
        </message>
        <message>
            <source>The generated questions do not make a sound pack: {what} Nothing was kept.</source>
            <translation>The generated questions do not make a sound pack: {what} Nothing was kept.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Try again.</translation>
        </message>
        <message>
            <source>What kind of file {source} is, its name does not say. Nothing was imported.</source>
            <translation>What kind of file {source} is, its name does not say. Nothing was imported.</translation>
        </message>
        <message>
            <source>Name a pack's folder, or a file that ends in one of: {known}.</source>
            <translation>Name a pack's folder, or a file that ends in one of: {known}.</translation>
        </message>
        <message>
            <source>The pack could not be saved ({reason}); nothing was changed.</source>
            <translation>The pack could not be saved ({reason}); nothing was changed.</translation>
        </message>
        <message>
            <source>Check the free space and your rights in {into}.</source>
            <translation>Check the free space and your rights in {into}.</translation>
        </message>
        <message>
            <source>There is a pack {pack!r} already that imports do not replace; nothing was changed.</source>
            <translation>There is a pack {pack!r} already that imports do not replace; nothing was changed.</translation>
        </message>
        <message>
            <source>Give the pack another id: --id NAME.</source>
            <translation>Give the pack another id: --id NAME.</translation>
        </message>
        <message>
            <source>There is a pack {pack_id!r} already; nothing was changed.</source>
            <translation>There is a pack {pack_id!r} already; nothing was changed.</translation>
        </message>
        <message>
            <source>Give the pack another id (--id), or replace the one that is there (--replace).</source>
            <translation>Give the pack another id (--id), or replace the one that is there (--replace).</translation>
        </message>
        <message>
            <source>{count} ids are taken by other packs and not asked from it: {shown}.</source>
            <translation>{count} ids are taken by other packs and not asked from it: {shown}.</translation>
        </message>
        <message>
            <source>The pack was not imported: {first}</source>
            <translation>The pack was not imported: {first}</translation>
        </message>
        <message>
            <source>The pack was not imported: {first} (the first of {count} errors)</source>
            <translation>The pack was not imported: {first} (the first of {count} errors)</translation>
        </message>
        <message>
            <source>See: mockinterview questions lint</source>
            <translation>See: mockinterview questions lint</translation>
        </message>
        <message>
            <source>Divide the pack.</source>
            <translation>Divide the pack.</translation>
        </message>
        <message>
            <source>There is no pack at {source}.</source>
            <translation>There is no pack at {source}.</translation>
        </message>
        <message>
            <source>Name a file of questions, or a folder with a pack.toml in it.</source>
            <translation>Name a file of questions, or a folder with a pack.toml in it.</translation>
        </message>
        <message>
            <source>The pack's title is made from the file's name (--title).</source>
            <translation>The pack's title is made from the file's name (--title).</translation>
        </message>
        <message>
            <source>The licence is not stated (--licence).</source>
            <translation>The licence is not stated (--licence).</translation>
        </message>
        <message>
            <source>The language is taken for English (--language).</source>
            <translation>The language is taken for English (--language).</translation>
        </message>
        <message>
            <source>The pack's {field} does not fit: {reason}.</source>
            <translation>The pack's {field} does not fit: {reason}.</translation>
        </message>
        <message>
            <source>An id has lower-case letters, digits and hyphens; a language is en or en-GB.</source>
            <translation>An id has lower-case letters, digits and hyphens; a language is en or en-GB.</translation>
        </message>
        <message>
            <source>There is no question with an answer in it.</source>
            <translation>There is no question with an answer in it.</translation>
        </message>
        <message>
            <source>No question of it can be taken; {place}: {why}</source>
            <translation>No question of it can be taken; {place}: {why}</translation>
        </message>
        <message>
            <source>See docs/pack-format.md, Other formats.</source>
            <translation>See docs/pack-format.md, Other formats.</translation>
        </message>
        <message>
            <source>Ids that are taken already get a number, {count} of them: {old} becomes {new}.</source>
            <translation>Ids that are taken already get a number, {count} of them: {old} becomes {new}.</translation>
        </message>
        <message>
            <source>The pack does not read back as it was understood, so nothing was changed.</source>
            <translation>The pack does not read back as it was understood, so nothing was changed.</translation>
        </message>
        <message>
            <source>Try again; if the file is very large, divide it.</source>
            <translation>Try again; if the file is very large, divide it.</translation>
        </message>
        <message>
            <source>What you typed could not be kept ({reason}); it stands in the window only.</source>
            <translation>What you typed could not be kept ({reason}); it stands in the window only.</translation>
        </message>
        <message>
            <source>An edit of this question that was begun in the terminal cannot be shown here; it stands where it was.</source>
            <translation>An edit of this question that was begun in the terminal cannot be shown here; it stands where it was.</translation>
        </message>
        <message>
            <source>Go on there: mockinterview questions edit {question_id}. Or move it away: {file}</source>
            <translation>Go on there: mockinterview questions edit {question_id}. Or move it away: {file}</translation>
        </message>
        <message>
            <source>No pack has the id {name!r}.</source>
            <translation>No pack has the id {name!r}.</translation>
        </message>
        <message>
            <source>There are: {known}.</source>
            <translation>There are: {known}.</translation>
        </message>
        <message>
            <source>No question has the id {question_id!r}.</source>
            <translation>No question has the id {question_id!r}.</translation>
        </message>
    </context>
    <context>
        <name>better</name>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>yours</translation>
        </message>
        <message>
            <source>“yours” is what you said, nearly word for word. “added” was written by {model} and is checked by nobody.</source>
            <translation>“yours” is what you said, nearly word for word. “added” was written by {model} and is checked by nobody.</translation>
        </message>
        <message>
            <source>Your own words, ordered and completed, with what is added marked. {model} at {host} writes it from your answer and the points that are open.</source>
            <translation>Your own words, ordered and completed, with what is added marked. {model} at {host} writes it from your answer and the points that are open.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Write it anew</translation>
        </message>
        <message>
            <source>Write a better answer</source>
            <translation>Write a better answer</translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Free some disk space.</source>
            <translation>Free some disk space.</translation>
        </message>
        <message>
            <source>{folder}, {size} MB free</source>
            <translation>{folder}, {size} MB free</translation>
        </message>
        <message>
            <source>{folder}, {size} MB free, not writable</source>
            <translation>{folder}, {size} MB free, not writable</translation>
        </message>
        <message>
            <source>Change its rights, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Change its rights, or set MOCKINTERVIEW_HOME to another folder.</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Data folder</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>whole, {count} sessions</source>
            <translation>whole, {count} sessions</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>{count}, the newest of {day}</source>
            <translation>{count}, the newest of {day}</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>One is made each day on which the program is used. To make one now: mockinterview backups make</source>
            <translation>One is made each day on which the program is used. To make one now: mockinterview backups make</translation>
        </message>
        <message>
            <source>Missing recordings</source>
            <translation>Missing recordings</translation>
        </message>
        <message>
            <source>{count}, the first of them {file}</source>
            <translation>{count}, the first of them {file}</translation>
        </message>
        <message>
            <source>They were moved or deleted by other means than the program. Put them back where they were; transcripts and feedback are there without them.</source>
            <translation>They were moved or deleted by other means than the program. Put them back where they were; transcripts and feedback are there without them.</translation>
        </message>
        <message>
            <source>each belongs to an answer</source>
            <translation>each belongs to an answer</translation>
        </message>
        <message>
            <source>{count} of no known answer: {files}</source>
            <translation>{count} of no known answer: {files}</translation>
        </message>
        <message>
            <source>They are kept. To read one: mockinterview transcribe {file}</source>
            <translation>They are kept. To read one: mockinterview transcribe {file}</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>Waiting answers</source>
            <translation>Waiting answers</translation>
        </message>
        <message>
            <source>{count} for a judgement</source>
            <translation>{count} for a judgement</translation>
        </message>
        <message>
            <source>They are judged by themselves when the window is open. To try now: mockinterview sessions judge-waiting</source>
            <translation>They are judged by themselves when the window is open. To try now: mockinterview sessions judge-waiting</translation>
        </message>
        <message>
            <source>{count} in {packs} packs</source>
            <translation>{count} in {packs} packs</translation>
        </message>
        <message>
            <source>{count} in {packs} packs, {problems} problems</source>
            <translation>{count} in {packs} packs, {problems} problems</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>Recogniser</source>
            <translation>Recogniser</translation>
        </message>
        <message>
            <source>chosen at the first interview</source>
            <translation>chosen at the first interview</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Run: mockinterview models fetch --default</source>
            <translation>Run: mockinterview models fetch --default</translation>
        </message>
        <message>
            <source>{models} here; in use: {choice}</source>
            <translation>{models} here; in use: {choice}</translation>
        </message>
        <message>
            <source>{model} at {address}; your recordings are sent there</source>
            <translation>{model} at {address}; your recordings are sent there</translation>
        </message>
        <message>
            <source>The offline switch forbids it: turn it off, or take listening.remote out of the settings.</source>
            <translation>The offline switch forbids it: turn it off, or take listening.remote out of the settings.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>{model} at {address}</source>
            <translation>{model} at {address}</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>offline coach with {model}</source>
            <translation>offline coach with {model}</translation>
        </message>
        <message>
            <source>offline coach without its model {model}: it judges by terms alone</source>
            <translation>offline coach without its model {model}: it judges by terms alone</translation>
        </message>
        <message>
            <source>Run: mockinterview models fetch {model}</source>
            <translation>Run: mockinterview models fetch {model}</translation>
        </message>
    </context>
    <context>
        <name>choosing</name>
        <message>
            <source>{name} · any</source>
            <translation>{name} · any</translation>
        </message>
    </context>
    <context>
        <name>coach</name>
        <message>
            <source>Your answer and its transcript are kept.</source>
            <translation>Your answer and its transcript are kept.</translation>
        </message>
        <message>
            <source>Check the endpoint, then try again.</source>
            <translation>Check the endpoint, then try again.</translation>
        </message>
        <message>
            <source>The endpoint's reply was not the structured feedback that was asked for.</source>
            <translation>The endpoint's reply was not the structured feedback that was asked for.</translation>
        </message>
        <message>
            <source>Try again, or choose a model that supports structured output.</source>
            <translation>Try again, or choose a model that supports structured output.</translation>
        </message>
        <message>
            <source>This system has no keyring that opens, so the key was not kept.</source>
            <translation>This system has no keyring that opens, so the key was not kept.</translation>
        </message>
        <message>
            <source>Set {variable} before each start, or keep the key unencrypted in a file that only this account may read: --to-file</source>
            <translation>Set {variable} before each start, or keep the key unencrypted in a file that only this account may read: --to-file</translation>
        </message>
        <message>
            <source>{file} cannot be read, so no key was sent.</source>
            <translation>{file} cannot be read, so no key was sent.</translation>
        </message>
        <message>
            <source>Mend or delete it, then set the keys again.</source>
            <translation>Mend or delete it, then set the keys again.</translation>
        </message>
        <message>
            <source>Others on this computer may read {file}, so no key was sent.</source>
            <translation>Others on this computer may read {file}, so no key was sent.</translation>
        </message>
        <message>
            <source>Run: chmod 600 {file}. Better make new keys as well.</source>
            <translation>Run: chmod 600 {file}. Better make new keys as well.</translation>
        </message>
        <message>
            <source>{file} could not be written ({reason}).</source>
            <translation>{file} could not be written ({reason}).</translation>
        </message>
        <message>
            <source>Check that {folder} can be written to.</source>
            <translation>Check that {folder} can be written to.</translation>
        </message>
        <message>
            <source>That is no key, so nothing was kept: a key is one line of plain characters.</source>
            <translation>That is no key, so nothing was kept: a key is one line of plain characters.</translation>
        </message>
        <message>
            <source>Copy it again from the service.</source>
            <translation>Copy it again from the service.</translation>
        </message>
        <message>
            <source>The model of the offline coach could not be loaded ({error}).</source>
            <translation>The model of the offline coach could not be loaded ({error}).</translation>
        </message>
        <message>
            <source>Fetch it again: mockinterview models remove {model}, then mockinterview models fetch {model}</source>
            <translation>Fetch it again: mockinterview models remove {model}, then mockinterview models fetch {model}</translation>
        </message>
        <message>
            <source>There is no answer to judge.</source>
            <translation>There is no answer to judge.</translation>
        </message>
        <message>
            <source>Try again, or type the answer.</source>
            <translation>Try again, or type the answer.</translation>
        </message>
        <message>
            <source>The model's better answer held nothing that you said, so it is not shown.</source>
            <translation>The model's better answer held nothing that you said, so it is not shown.</translation>
        </message>
        <message>
            <source>Try again, or read the model answer.</source>
            <translation>Try again, or read the model answer.</translation>
        </message>
        <message>
            <source>The model took {seconds} s for a part of the key points, and {patience} s are set for all of them.</source>
            <translation>The model took {seconds} s for a part of the key points, and {patience} s are set for all of them.</translation>
        </message>
        <message>
            <source>Choose a smaller or faster model, or allow it more time in all.</source>
            <translation>Choose a smaller or faster model, or allow it more time in all.</translation>
        </message>
        <message>
            <source>The question and this answer are longer than the model can read at once. {safe}</source>
            <translation>The question and this answer are longer than the model can read at once. {safe}</translation>
        </message>
        <message>
            <source>Choose a model with a larger context, or set its context size.</source>
            <translation>Choose a model with a larger context, or set its context size.</translation>
        </message>
        <message>
            <source>Question, answer and reply need about {needed} tokens and the context of {model} is set to {context}, so nothing was sent.</source>
            <translation>Question, answer and reply need about {needed} tokens and the context of {model} is set to {context}, so nothing was sent.</translation>
        </message>
        <message>
            <source>The endpoint's reply took too long in all.</source>
            <translation>The endpoint's reply took too long in all.</translation>
        </message>
        <message>
            <source>The key holds characters that no key has, so nothing was sent. {safe}</source>
            <translation>The key holds characters that no key has, so nothing was sent. {safe}</translation>
        </message>
        <message>
            <source>Set the key again, on one line: mockinterview endpoints key NAME</source>
            <translation>Set the key again, on one line: mockinterview endpoints key NAME</translation>
        </message>
        <message>
            <source>The key would go to {host} unencrypted, so nothing was sent. {safe}</source>
            <translation>The key would go to {host} unencrypted, so nothing was sent. {safe}</translation>
        </message>
        <message>
            <source>Use an https:// address, or take the key away: mockinterview endpoints key NAME --remove</source>
            <translation>Use an https:// address, or take the key away: mockinterview endpoints key NAME --remove</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Try again in a while.</translation>
        </message>
        <message>
            <source>The endpoint says that the account has no credit left ({said}).</source>
            <translation>The endpoint says that the account has no credit left ({said}).</translation>
        </message>
        <message>
            <source>Add credit at the service, or use another endpoint: mockinterview endpoints use.</source>
            <translation>Add credit at the service, or use another endpoint: mockinterview endpoints use.</translation>
        </message>
        <message>
            <source>The endpoint says that the question and answer are too long ({said}).</source>
            <translation>The endpoint says that the question and answer are too long ({said}).</translation>
        </message>
        <message>
            <source>The endpoint refused the key ({said}).</source>
            <translation>The endpoint refused the key ({said}).</translation>
        </message>
        <message>
            <source>Set the key again and check what it may be used for: mockinterview endpoints key.</source>
            <translation>Set the key again and check what it may be used for: mockinterview endpoints key.</translation>
        </message>
        <message>
            <source>The endpoint gave up waiting ({said}).</source>
            <translation>The endpoint gave up waiting ({said}).</translation>
        </message>
        <message>
            <source>The endpoint is overloaded or down ({said}).</source>
            <translation>The endpoint is overloaded or down ({said}).</translation>
        </message>
        <message>
            <source>The endpoint sends to another address ({said}), where nothing was sent.</source>
            <translation>The endpoint sends to another address ({said}), where nothing was sent.</translation>
        </message>
        <message>
            <source>Check the base URL.</source>
            <translation>Check the base URL.</translation>
        </message>
        <message>
            <source>The endpoint broke down ({said}).</source>
            <translation>The endpoint broke down ({said}).</translation>
        </message>
        <message>
            <source>The endpoint refused the request ({said}).</source>
            <translation>The endpoint refused the request ({said}).</translation>
        </message>
        <message>
            <source>Try it: mockinterview endpoints test. Another model may take it.</source>
            <translation>Try it: mockinterview endpoints test. Another model may take it.</translation>
        </message>
        <message>
            <source>Try again in {time}.</source>
            <translation>Try again in {time}.</translation>
        </message>
        <message>
            <source>Wait a little, then try again.</source>
            <translation>Wait a little, then try again.</translation>
        </message>
        <message>
            <source>The endpoint says: too many requests ({said}).</source>
            <translation>The endpoint says: too many requests ({said}).</translation>
        </message>
        <message>
            <source>The endpoint says: too many requests ({said}) and asks to wait {time}.</source>
            <translation>The endpoint says: too many requests ({said}) and asks to wait {time}.</translation>
        </message>
        <message>
            <source>Choose a model with a larger context, or start the local server with one.</source>
            <translation>Choose a model with a larger context, or start the local server with one.</translation>
        </message>
        <message>
            <source>The model's reply was not done after the {tokens} tokens that it is allowed.</source>
            <translation>The model's reply was not done after the {tokens} tokens that it is allowed.</translation>
        </message>
        <message>
            <source>A model that reasons before it answers needs more: mockinterview endpoints change NAME --reasoning-tokens 8000</source>
            <translation>A model that reasons before it answers needs more: mockinterview endpoints change NAME --reasoning-tokens 8000</translation>
        </message>
        <message>
            <source>The endpoint's reply broke off before its end.</source>
            <translation>The endpoint's reply broke off before its end.</translation>
        </message>
        <message>
            <source>The service declined to answer this request, by its rules on content.</source>
            <translation>The service declined to answer this request, by its rules on content.</translation>
        </message>
        <message>
            <source>Judge this answer with the offline coach, or with another endpoint.</source>
            <translation>Judge this answer with the offline coach, or with another endpoint.</translation>
        </message>
        <message>
            <source>The endpoint's reply was far too long and was not read to its end.</source>
            <translation>The endpoint's reply was far too long and was not read to its end.</translation>
        </message>
        <message>
            <source>Check the base URL: this may be no language model.</source>
            <translation>Check the base URL: this may be no language model.</translation>
        </message>
        <message>
            <source>What answered is not a language model's API: its reply was something else.</source>
            <translation>What answered is not a language model's API: its reply was something else.</translation>
        </message>
        <message>
            <source>Check the base URL: most end in /v1. A sign-in page of the network can be in the way.</source>
            <translation>Check the base URL: most end in /v1. A sign-in page of the network can be in the way.</translation>
        </message>
        <message>
            <source>The endpoint did not take the connection in time.</source>
            <translation>The endpoint did not take the connection in time.</translation>
        </message>
        <message>
            <source>The endpoint did not take the request in time.</source>
            <translation>The endpoint did not take the request in time.</translation>
        </message>
        <message>
            <source>The endpoint was silent for {time}.</source>
            <translation>The endpoint was silent for {time}.</translation>
        </message>
        <message>
            <source>The proxy that the environment names did not let the request through.</source>
            <translation>The proxy that the environment names did not let the request through.</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY, or ask who runs the network.</source>
            <translation>Check HTTPS_PROXY and NO_PROXY, or ask who runs the network.</translation>
        </message>
        <message>
            <source>The endpoint closed the connection before its reply.</source>
            <translation>The endpoint closed the connection before its reply.</translation>
        </message>
        <message>
            <source>The endpoint's address is none.</source>
            <translation>The endpoint's address is none.</translation>
        </message>
        <message>
            <source>Give it as https://host/v1: mockinterview endpoints change NAME --base-url URL</source>
            <translation>Give it as https://host/v1: mockinterview endpoints change NAME --base-url URL</translation>
        </message>
        <message>
            <source>The endpoint could not be reached.</source>
            <translation>The endpoint could not be reached.</translation>
        </message>
        <message>
            <source>Check the network, the base URL, and that a local server is running.</source>
            <translation>Check the network, the base URL, and that a local server is running.</translation>
        </message>
        <message>
            <source>Try again, or allow more time: mockinterview endpoints change NAME --timeout SECONDS</source>
            <translation>Try again, or allow more time: mockinterview endpoints change NAME --timeout SECONDS</translation>
        </message>
        <message>
            <source>The endpoint could not prove who it is, so nothing was sent: its certificate is not trusted here.</source>
            <translation>The endpoint could not prove who it is, so nothing was sent: its certificate is not trusted here.</translation>
        </message>
        <message>
            <source>Check the base URL and the clock; a company's own certificate belongs into the system's store.</source>
            <translation>Check the base URL and the clock; a company's own certificate belongs into the system's store.</translation>
        </message>
        <message>
            <source>No encrypted connection to the endpoint came about, so nothing was sent.</source>
            <translation>No encrypted connection to the endpoint came about, so nothing was sent.</translation>
        </message>
        <message>
            <source>Check the base URL: a local server may want http:// in place of https://.</source>
            <translation>Check the base URL: a local server may want http:// in place of https://.</translation>
        </message>
        <message>
            <source>The endpoint does not know the model {model} ({said}).</source>
            <translation>The endpoint does not know the model {model} ({said}).</translation>
        </message>
        <message>
            <source>See which it has: mockinterview endpoints models</source>
            <translation>See which it has: mockinterview endpoints models</translation>
        </message>
        <message>
            <source>The endpoint does not know this address, or not the model {model} ({said}).</source>
            <translation>The endpoint does not know this address, or not the model {model} ({said}).</translation>
        </message>
        <message>
            <source>Check the base URL: most end in /v1. See: mockinterview endpoints models</source>
            <translation>Check the base URL: most end in /v1. See: mockinterview endpoints models</translation>
        </message>
        <message>
            <source>less than a second</source>
            <translation>less than a second</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutes</translation>
        </message>
        <message>
            <source>There is no preset {preset_id!r}.</source>
            <translation>There is no preset {preset_id!r}.</translation>
        </message>
        <message>
            <source>There are: {presets}.</source>
            <translation>There are: {presets}.</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message>
            <source>{text} (point {numbers})</source>
            <translation>{text} (point {numbers})</translation>
        </message>
    </context>
    <context>
        <name>comparing</name>
        <message>
            <source>This question was answered once.</source>
            <translation>This question was answered once.</translation>
        </message>
        <message>
            <source>Answer it again, and both takes stand here side by side.</source>
            <translation>Answer it again, and both takes stand here side by side.</translation>
        </message>
        <message>
            <source>These interviews have no question in common.</source>
            <translation>These interviews have no question in common.</translation>
        </message>
        <message>
            <source>Choose two in which the same question was answered.</source>
            <translation>Choose two in which the same question was answered.</translation>
        </message>
        <message>
            <source>This answer is not there any more.</source>
            <translation>This answer is not there any more.</translation>
        </message>
        <message>
            <source>Sample interview</source>
            <translation>Sample interview</translation>
        </message>
        <message>
            <source>{name}: A {a}, B {b}. {difference}</source>
            <translation>{name}: A {a}, B {b}. {difference}</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>take {number}</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>not graded</translation>
        </message>
        <message>
            <source>{score} / 100</source>
            <translation>{score} / 100</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Pace, words a minute</source>
            <translation>Pace, words a minute</translation>
        </message>
        <message>
            <source>Fillers a minute</source>
            <translation>Fillers a minute</translation>
        </message>
        <message>
            <source>Long pauses</source>
            <translation>Long pauses</translation>
        </message>
        <message>
            <source>{count} gained</source>
            <translation>{count} gained</translation>
        </message>
        <message>
            <source>{count} lost</source>
            <translation>{count} lost</translation>
        </message>
        <message>
            <source>{count} kept</source>
            <translation>{count} kept</translation>
        </message>
        <message>
            <source>{count} still open</source>
            <translation>{count} still open</translation>
        </message>
        <message>
            <source>{count} in one of them only</source>
            <translation>{count} in one of them only</translation>
        </message>
        <message>
            <source>still wrong</source>
            <translation>still wrong</translation>
        </message>
        <message>
            <source>gained</source>
            <translation>gained</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>lost</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>still open</translation>
        </message>
        <message>
            <source>in one only</source>
            <translation>in one only</translation>
        </message>
        <message>
            <source>a common wrong claim</source>
            <translation>a common wrong claim</translation>
        </message>
        <message>
            <source>A: {before} · B: {after}</source>
            <translation>A: {before} · B: {after}</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>not asked for</translation>
        </message>
        <message>
            <source>This point was not asked for then.</source>
            <translation>This point was not asked for then.</translation>
        </message>
        <message>
            <source>Not said.</source>
            <translation>Not said.</translation>
        </message>
        <message>
            <source>There are no key points.</source>
            <translation>There are no key points.</translation>
        </message>
        <message>
            <source>Neither take was graded, so nothing is said of key points.</source>
            <translation>Neither take was graded, so nothing is said of key points.</translation>
        </message>
        <message>
            <source>Take A was not graded, so nothing is said of key points.</source>
            <translation>Take A was not graded, so nothing is said of key points.</translation>
        </message>
        <message>
            <source>Take B was not graded, so nothing is said of key points.</source>
            <translation>Take B was not graded, so nothing is said of key points.</translation>
        </message>
        <message>
            <source>This take has not been transcribed.</source>
            <translation>This take has not been transcribed.</translation>
        </message>
        <message>
            <source>The words were deleted after some time, as you had set.</source>
            <translation>The words were deleted after some time, as you had set.</translation>
        </message>
        <message>
            <source>No speech was heard in this take.</source>
            <translation>No speech was heard in this take.</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>the same</translation>
        </message>
        <message>
            <source>B has {count} more</source>
            <translation>B has {count} more</translation>
        </message>
        <message>
            <source>B has {count} less</source>
            <translation>B has {count} less</translation>
        </message>
        <message>
            <source>B is {seconds} s longer</source>
            <translation>B is {seconds} s longer</translation>
        </message>
        <message>
            <source>B is {seconds} s shorter</source>
            <translation>B is {seconds} s shorter</translation>
        </message>
        <message>
            <source>B is faster by {count}</source>
            <translation>B is faster by {count}</translation>
        </message>
        <message>
            <source>B is slower by {count}</source>
            <translation>B is slower by {count}</translation>
        </message>
        <message>
            <source>{count} more a minute in B</source>
            <translation>{count} more a minute in B</translation>
        </message>
        <message>
            <source>{count} fewer a minute in B</source>
            <translation>{count} fewer a minute in B</translation>
        </message>
        <message>
            <source>{count} more in B</source>
            <translation>{count} more in B</translation>
        </message>
        <message>
            <source>{count} fewer in B</source>
            <translation>{count} fewer in B</translation>
        </message>
        <message>
            <source>{a}, {b}, {both}: play this one</source>
            <translation>{a}, {b}, {both}: play this one</translation>
        </message>
    </context>
    <context>
        <name>composition</name>
        <message>
            <source>{model}: the recording is sent to {host}</source>
            <translation>{model}: the recording is sent to {host}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>No speech was heard in this take, so there is nothing to judge. The take is kept.</source>
            <translation>No speech was heard in this take, so there is nothing to judge. The take is kept.</translation>
        </message>
        <message>
            <source>Check the microphone, then try again or type the answer.</source>
            <translation>Check the microphone, then try again or type the answer.</translation>
        </message>
        <message>
            <source>Ready to send to {host}. Nothing has been sent.</source>
            <translation>Ready to send to {host}. Nothing has been sent.</translation>
        </message>
        <message>
            <source>Send it, or have it judged on this computer: in the history, or by mockinterview sessions send.</source>
            <translation>Send it, or have it judged on this computer: in the history, or by mockinterview sessions send.</translation>
        </message>
        <message>
            <source>You have answered every question in this choice before.</source>
            <translation>You have answered every question in this choice before.</translation>
        </message>
        <message>
            <source>Widen the choice, or ask for questions that you have answered too.</source>
            <translation>Widen the choice, or ask for questions that you have answered too.</translation>
        </message>
        <message>
            <source>You have no weak question in this choice.</source>
            <translation>You have no weak question in this choice.</translation>
        </message>
        <message>
            <source>Weak are those whose last score is below {score}. Widen the choice, or ask for other questions too.</source>
            <translation>Weak are those whose last score is below {score}. Widen the choice, or ask for other questions too.</translation>
        </message>
        <message>
            <source>No question in this choice is due.</source>
            <translation>No question in this choice is due.</translation>
        </message>
        <message>
            <source>Widen the choice, or ask for other questions too.</source>
            <translation>Widen the choice, or ask for other questions too.</translation>
        </message>
        <message>
            <source>No question fits this choice.</source>
            <translation>No question fits this choice.</translation>
        </message>
        <message>
            <source>Choose another pack, level, area, kind or topic.</source>
            <translation>Choose another pack, level, area, kind or topic.</translation>
        </message>
        <message>
            <source>No question has the id {name!r}.</source>
            <translation>No question has the id {name!r}.</translation>
        </message>
        <message>
            <source>See: mockinterview questions list</source>
            <translation>See: mockinterview questions list</translation>
        </message>
        <message>
            <source>[left out]</source>
            <translation>[left out]</translation>
        </message>
        <message>
            <source>[name]</source>
            <translation>[name]</translation>
        </message>
    </context>
    <context>
        <name>cores</name>
        <message>
            <source>An interview is under way in another program, and the language model runs on this computer as well: both at once would slow each other. Your answer is kept.</source>
            <translation>An interview is under way in another program, and the language model runs on this computer as well: both at once would slow each other. Your answer is kept.</translation>
        </message>
        <message>
            <source>It is asked when that interview has ended.</source>
            <translation>It is asked when that interview has ended.</translation>
        </message>
        <message>
            <source>The language model runs on this computer and waits while answers are written down: both at once would slow each other. Your answer and its transcript are kept.</source>
            <translation>The language model runs on this computer and waits while answers are written down: both at once would slow each other. Your answer and its transcript are kept.</translation>
        </message>
        <message>
            <source>It is asked when the interview has ended.</source>
            <translation>It is asked when the interview has ended.</translation>
        </message>
    </context>
    <context>
        <name>data</name>
        <message>
            <source>The backup was made and checked.</source>
            <translation>The backup was made and checked.</translation>
        </message>
        <message>
            <source>The backup was restored; what was there until now is kept beside it.</source>
            <translation>The backup was restored; what was there until now is kept beside it.</translation>
        </message>
        <message>
            <source>The interviews are as they were on {moment}. What was kept since is put aside as a backup of its own, and can be restored in the same way. Recordings are not touched.</source>
            <translation>The interviews are as they were on {moment}. What was kept since is put aside as a backup of its own, and can be restored in the same way. Recordings are not touched.</translation>
        </message>
        <message>
            <source>Interviews with their transcripts, feedback and notes: {sessions}. Recordings: {recordings} ({size}). Backups: {backups}. The list of what was sent and what is kept ready of questions go too.</source>
            <translation>Interviews with their transcripts, feedback and notes: {sessions}. Recordings: {recordings} ({size}). Backups: {backups}. The list of what was sent and what is kept ready of questions go too.</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>delete</translation>
        </message>
        <message>
            <source>The settings</source>
            <translation>The settings</translation>
        </message>
        <message>
            <source>The keys to endpoints</source>
            <translation>The keys to endpoints</translation>
        </message>
        <message>
            <source>Your own questions, and notes to questions</source>
            <translation>Your own questions, and notes to questions</translation>
        </message>
        <message>
            <source>Voices and recognisers, which can be fetched again</source>
            <translation>Voices and recognisers, which can be fetched again</translation>
        </message>
        <message>
            <source>There is no backup yet. The first is made once an interview was kept.</source>
            <translation>There is no backup yet. The first is made once an interview was kept.</translation>
        </message>
        <message>
            <source>{count} backups, {size} in all.</source>
            <translation>{count} backups, {size} in all.</translation>
        </message>
        <message>
            <source>1 backup, {size}.</source>
            <translation>1 backup, {size}.</translation>
        </message>
        <message>
            <source>made by itself</source>
            <translation>made by itself</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>made by hand</translation>
        </message>
        <message>
            <source>made before an update</source>
            <translation>made before an update</translation>
        </message>
        <message>
            <source>was replaced by a backup</source>
            <translation>was replaced by a backup</translation>
        </message>
        <message>
            <source>damaged, kept for repair</source>
            <translation>damaged, kept for repair</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>delivery</name>
        <message>
            <source>A typed answer has no sound to measure.</source>
            <translation>A typed answer has no sound to measure.</translation>
        </message>
        <message>
            <source>Nothing can be measured before the take is transcribed.</source>
            <translation>Nothing can be measured before the take is transcribed.</translation>
        </message>
        <message>
            <source>{seconds} and longer</source>
            <translation>{seconds} and longer</translation>
        </message>
        <message>
            <source>long</source>
            <translation>long</translation>
        </message>
        <message>
            <source>target about {target}</source>
            <translation>target about {target}</translation>
        </message>
        <message>
            <source>words/min</source>
            <translation>words/min</translation>
        </message>
        <message>
            <source>too little speech to measure</source>
            <translation>too little speech to measure</translation>
        </message>
        <message>
            <source>while speaking</source>
            <translation>while speaking</translation>
        </message>
        <message>
            <source>below {low} to {high}, {source}</source>
            <translation>below {low} to {high}, {source}</translation>
        </message>
        <message>
            <source>above {low} to {high}, {source}</source>
            <translation>above {low} to {high}, {source}</translation>
        </message>
        <message>
            <source>within {low} to {high}, {source}</source>
            <translation>within {low} to {high}, {source}</translation>
        </message>
        <message>
            <source>to begin</source>
            <translation>to begin</translation>
        </message>
        <message>
            <source>no speech was found</source>
            <translation>no speech was found</translation>
        </message>
        <message>
            <source>from the start of the answer</source>
            <translation>from the start of the answer</translation>
        </message>
        <message>
            <source>long pause</source>
            <translation>long pause</translation>
        </message>
        <message>
            <source>long pauses</source>
            <translation>long pauses</translation>
        </message>
        <message>
            <source>your median {figure}</source>
            <translation>your median {figure}</translation>
        </message>
        <message>
            <source>{likely} of {count} are likely ones, see below</source>
            <translation>{likely} of {count} are likely ones, see below</translation>
        </message>
        <message>
            <source>fillers/min</source>
            <translation>fillers/min</translation>
        </message>
        <message>
            <source>up to {high} are not held against a speaker, {source}</source>
            <translation>up to {high} are not held against a speaker, {source}</translation>
        </message>
        <message>
            <source>in the transcript</source>
            <translation>in the transcript</translation>
        </message>
        <message>
            <source>{words} at {place}</source>
            <translation>{words} at {place}</translation>
        </message>
        <message>
            <source>repeated or restarted</source>
            <translation>repeated or restarted</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>pause</translation>
        </message>
        <message>
            <source>pauses</source>
            <translation>pauses</translation>
        </message>
        <message>
            <source>{inside} inside a clause; pauses are not scored</source>
            <translation>{inside} inside a clause; pauses are not scored</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>silence</translation>
        </message>
        <message>
            <source>of the whole take</source>
            <translation>of the whole take</translation>
        </message>
        <message>
            <source>without a pause of {seconds}</source>
            <translation>without a pause of {seconds}</translation>
        </message>
        <message>
            <source>longest stretch</source>
            <translation>longest stretch</translation>
        </message>
        <message>
            <source>mostly {low} to {high}</source>
            <translation>mostly {low} to {high}</translation>
        </message>
        <message>
            <source>dBFS loud</source>
            <translation>dBFS loud</translation>
        </message>
        <message>
            <source>mostly {low} to {high} Hz</source>
            <translation>mostly {low} to {high} Hz</translation>
        </message>
        <message>
            <source>semitones of pitch</source>
            <translation>semitones of pitch</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <source>Delete this interview?</source>
            <translation>Delete this interview?</translation>
        </message>
        <message>
            <source>Its recordings, transcripts and feedback are deleted. This is final.</source>
            <translation>Its recordings, transcripts and feedback are deleted. This is final.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Empty the trash?</translation>
        </message>
        <message>
            <source>Every interview in it is deleted, with its recordings, transcripts and feedback. This is final.</source>
            <translation>Every interview in it is deleted, with its recordings, transcripts and feedback. This is final.</translation>
        </message>
        <message>
            <source>Empty it</source>
            <translation>Empty it</translation>
        </message>
        <message>
            <source>The recording of your answer to “{question}” ({length}) is deleted. This is final.</source>
            <translation>The recording of your answer to “{question}” ({length}) is deleted. This is final.</translation>
        </message>
        <message>
            <source>Discard this recording?</source>
            <translation>Discard this recording?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Go back to the original?</source>
            <translation>Go back to the original?</translation>
        </message>
        <message>
            <source>What you changed of this question is forgotten. Your note stays.</source>
            <translation>What you changed of this question is forgotten. Your note stays.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>{what}
That is done at the next start of the program, and is final.</source>
            <translation>{what}
That is done at the next start of the program, and is final.</translation>
        </message>
        <message>
            <source>Keep things for a shorter time?</source>
            <translation>Keep things for a shorter time?</translation>
        </message>
        <message>
            <source>Keep less</source>
            <translation>Keep less</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Restore this backup?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>All keys as usual again?</source>
            <translation>All keys as usual again?</translation>
        </message>
        <message>
            <source>The keys that you chose yourself are forgotten.</source>
            <translation>The keys that you chose yourself are forgotten.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Reset all</translation>
        </message>
        <message>
            <source>Remove the endpoint {name}?</source>
            <translation>Remove the endpoint {name}?</translation>
        </message>
        <message>
            <source>Its key is taken out of the keyring as well, if nothing else uses it.</source>
            <translation>Its key is taken out of the keyring as well, if nothing else uses it.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove {title}?</source>
            <translation>Remove {title}?</translation>
        </message>
    </context>
    <context>
        <name>doctor</name>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>To mend</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Can wait</translation>
        </message>
        <message>
            <source>This computer is ready for an interview.</source>
            <translation>This computer is ready for an interview.</translation>
        </message>
        <message>
            <source>{count} things are to be mended before an interview.</source>
            <translation>{count} things are to be mended before an interview.</translation>
        </message>
        <message>
            <source>One thing is to be mended before an interview.</source>
            <translation>One thing is to be mended before an interview.</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>Word document</source>
            <translation>Word document</translation>
        </message>
        <message>
            <source>It is an archive, and no Word document.</source>
            <translation>It is an archive, and no Word document.</translation>
        </message>
        <message>
            <source>It holds macros, programs that come with a document.</source>
            <translation>It holds macros, programs that come with a document.</translation>
        </message>
        <message>
            <source>Save it as .docx, PDF or text: these hold none.</source>
            <translation>Save it as .docx, PDF or text: these hold none.</translation>
        </message>
        <message>
            <source>It is protected by a password.</source>
            <translation>It is protected by a password.</translation>
        </message>
        <message>
            <source>Save a copy without a password.</source>
            <translation>Save a copy without a password.</translation>
        </message>
        <message>
            <source>Its inside is far larger than a document's.</source>
            <translation>Its inside is far larger than a document's.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply.</source>
            <translation>Its parts are nested too deeply.</translation>
        </message>
        <message>
            <source>Its text cannot be read: the fonts do not say which letters their signs are.</source>
            <translation>Its text cannot be read: the fonts do not say which letters their signs are.</translation>
        </message>
        <message>
            <source>Save it as DOCX or text, or print it to a new PDF.</source>
            <translation>Save it as DOCX or text, or print it to a new PDF.</translation>
        </message>
        <message>
            <source>It has {count} pages; {limit} are the limit.</source>
            <translation>It has {count} pages; {limit} are the limit.</translation>
        </message>
        <message>
            <source>It holds far more text than a document of this kind.</source>
            <translation>It holds far more text than a document of this kind.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password.</source>
            <translation>The PDF is protected by a password.</translation>
        </message>
        <message>
            <source>Save a copy without a password, and name that.</source>
            <translation>Save a copy without a password, and name that.</translation>
        </message>
        <message>
            <source>It holds {count} characters; {limit} are the limit.</source>
            <translation>It holds {count} characters; {limit} are the limit.</translation>
        </message>
        <message>
            <source>It is not an ordinary file.</source>
            <translation>It is not an ordinary file.</translation>
        </message>
        <message>
            <source>Name a file.</source>
            <translation>Name a file.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB.</source>
            <translation>The file is larger than {limit} MB.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>There is no such file.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Check the name.</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>It is a folder.</translation>
        </message>
        <message>
            <source>unknown reason</source>
            <translation>unknown reason</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <translation>The file cannot be read ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Check its rights.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>Name the right file.</source>
            <translation>Name the right file.</translation>
        </message>
        <message>
            <source>This is a Word file of the old form, or one that needs a password.</source>
            <translation>This is a Word file of the old form, or one that needs a password.</translation>
        </message>
        <message>
            <source>What kind of document it is, its name does not say.</source>
            <translation>What kind of document it is, its name does not say.</translation>
        </message>
        <message>
            <source>It must end in one of: {known}.</source>
            <translation>It must end in one of: {known}.</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>plain text</translation>
        </message>
        <message>
            <source>Its name says {named}, but what is in it looks like {looks}.</source>
            <translation>Its name says {named}, but what is in it looks like {looks}.</translation>
        </message>
        <message>
            <source>Name the right file, or mend its ending.</source>
            <translation>Name the right file, or mend its ending.</translation>
        </message>
        <message>
            <source>It is not UTF-8 text.</source>
            <translation>It is not UTF-8 text.</translation>
        </message>
        <message>
            <source>Save it as text in UTF-8.</source>
            <translation>Save it as text in UTF-8.</translation>
        </message>
        <message>
            <source>It holds bytes that no text has.</source>
            <translation>It holds bytes that no text has.</translation>
        </message>
        <message>
            <source>Save it as PDF, DOCX or plain text, and name that file.</source>
            <translation>Save it as PDF, DOCX or plain text, and name that file.</translation>
        </message>
        <message>
            <source>{name}: {what} Nothing was read.</source>
            <translation>{name}: {what} Nothing was read.</translation>
        </message>
        <message>
            <source>The {kind} is damaged or only a part of it is here.</source>
            <translation>The {kind} is damaged or only a part of it is here.</translation>
        </message>
        <message>
            <source>Download or save it again.</source>
            <translation>Download or save it again.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>There is no text in it.</translation>
        </message>
        <message>
            <source>A scan or a picture has none: use the original, or a file with recognised text.</source>
            <translation>A scan or a picture has none: use the original, or a file with recognised text.</translation>
        </message>
        <message>
            <source>Keep the pages that matter in a file of their own.</source>
            <translation>Keep the pages that matter in a file of their own.</translation>
        </message>
    </context>
    <context>
        <name>due</name>
        <message>
            <source>{count} questions are due</source>
            <translation>{count} questions are due</translation>
        </message>
        <message>
            <source>1 question is due</source>
            <translation>1 question is due</translation>
        </message>
        <message>
            <source>Answered before, and about to fade. Answering them again keeps them.</source>
            <translation>Answered before, and about to fade. Answering them again keeps them.</translation>
        </message>
        <message>
            <source>Answered before, and about to fade. Answering it again keeps it.</source>
            <translation>Answered before, and about to fade. Answering it again keeps it.</translation>
        </message>
        <message>
            <source>Answered before, and about to fade. With your interview ahead, new ones come in between.</source>
            <translation>Answered before, and about to fade. With your interview ahead, new ones come in between.</translation>
        </message>
        <message>
            <source>Practise {questions}</source>
            <translation>Practise {questions}</translation>
        </message>
    </context>
    <context>
        <name>editing</name>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>You typed this earlier and did not save it.</source>
            <translation>You typed this earlier and did not save it.</translation>
        </message>
        <message>
            <source>Save it, or discard it to go back to what stands.</source>
            <translation>Save it, or discard it to go back to what stands.</translation>
        </message>
        <message>
            <source>This</source>
            <translation>This</translation>
        </message>
        <message>
            <source>One thing has to be mended before it can be saved.</source>
            <translation>One thing has to be mended before it can be saved.</translation>
        </message>
        <message>
            <source>{count} things have to be mended before it can be saved.</source>
            <translation>{count} things have to be mended before it can be saved.</translation>
        </message>
        <message>
            <source>It can be saved. There is one piece of advice.</source>
            <translation>It can be saved. There is one piece of advice.</translation>
        </message>
        <message>
            <source>It can be saved. There are {count} pieces of advice.</source>
            <translation>It can be saved. There are {count} pieces of advice.</translation>
        </message>
        <message>
            <source>Nothing to mend.</source>
            <translation>Nothing to mend.</translation>
        </message>
    </context>
    <context>
        <name>endpoint</name>
        <message>
            <source>Here stands what you said, as it was written down.</source>
            <translation>Here stands what you said, as it was written down.</translation>
        </message>
        <message>
            <source>{model} at {host} judges your answers.</source>
            <translation>{model} at {host} judges your answers.</translation>
        </message>
        <message>
            <source>The text of each answer goes there, never the recording.</source>
            <translation>The text of each answer goes there, never the recording.</translation>
        </message>
        <message>
            <source>Before the text of an answer goes there, you are asked.</source>
            <translation>Before the text of an answer goes there, you are asked.</translation>
        </message>
        <message>
            <source>Ready to send to {host}</source>
            <translation>Ready to send to {host}</translation>
        </message>
        <message>
            <source>Nothing has been sent. There, {model} judges it; with “Not this one”, the offline coach judges it on this computer.</source>
            <translation>Nothing has been sent. There, {model} judges it; with “Not this one”, the offline coach judges it on this computer.</translation>
        </message>
        <message>
            <source>To {host}, for {model}: about {tokens} tokens. No recording goes with it, and nothing else of yours.</source>
            <translation>To {host}, for {model}: about {tokens} tokens. No recording goes with it, and nothing else of yours.</translation>
        </message>
        <message>
            <source>It is sent {count} times, each time in another order.</source>
            <translation>It is sent {count} times, each time in another order.</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>What is sent</translation>
        </message>
        <message>
            <source>Send this to {host}?</source>
            <translation>Send this to {host}?</translation>
        </message>
    </context>
    <context>
        <name>endpoints</name>
        <message>
            <source>The test was stopped.</source>
            <translation>The test was stopped.</translation>
        </message>
        <message>
            <source>There is an endpoint of this name already.</source>
            <translation>There is an endpoint of this name already.</translation>
        </message>
        <message>
            <source>It has no address yet.</source>
            <translation>It has no address yet.</translation>
        </message>
        <message>
            <source>Its name has 1 to 40 letters.</source>
            <translation>Its name has 1 to 40 letters.</translation>
        </message>
        <message>
            <source>The endpoint is saved, but this system has no keyring that opens, so the key was not kept. It can stay unencrypted in a file that only this account may read.</source>
            <translation>The endpoint is saved, but this system has no keyring that opens, so the key was not kept. It can stay unencrypted in a file that only this account may read.</translation>
        </message>
        <message>
            <source>Longest silence, seconds</source>
            <translation>Longest silence, seconds</translation>
        </message>
        <message>
            <source>Before a reply begins, and within it.</source>
            <translation>Before a reply begins, and within it.</translation>
        </message>
        <message>
            <source>Longest reply, seconds</source>
            <translation>Longest reply, seconds</translation>
        </message>
        <message>
            <source>So long may a whole reply take.</source>
            <translation>So long may a whole reply take.</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperature</translation>
        </message>
        <message>
            <source>0 is the steadiest; empty leaves it to the service.</source>
            <translation>0 is the steadiest; empty leaves it to the service.</translation>
        </message>
        <message>
            <source>Context, tokens</source>
            <translation>Context, tokens</translation>
        </message>
        <message>
            <source>How much the model reads at once; empty where not known.</source>
            <translation>How much the model reads at once; empty where not known.</translation>
        </message>
        <message>
            <source>Tokens for reasoning</source>
            <translation>Tokens for reasoning</translation>
        </message>
        <message>
            <source>On top of a reply, for a model that reasons first.</source>
            <translation>On top of a reply, for a model that reasons first.</translation>
        </message>
        <message>
            <source>Price of a million tokens sent</source>
            <translation>Price of a million tokens sent</translation>
        </message>
        <message>
            <source>So that it can be told what judging an answer cost.</source>
            <translation>So that it can be told what judging an answer cost.</translation>
        </message>
        <message>
            <source>Price of a million tokens back</source>
            <translation>Price of a million tokens back</translation>
        </message>
        <message>
            <source>Both prices are needed for that.</source>
            <translation>Both prices are needed for that.</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Once</translation>
        </message>
        <message>
            <source>Three times</source>
            <translation>Three times</translation>
        </message>
        <message>
            <source>By its context</source>
            <translation>By its context</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>In full</translation>
        </message>
        <message>
            <source>Briefly, in parts</source>
            <translation>Briefly, in parts</translation>
        </message>
        <message>
            <source>A currency has 8 letters at most.</source>
            <translation>A currency has 8 letters at most.</translation>
        </message>
        <message>
            <source>“{title}” is a number from {least} to {most}.</source>
            <translation>“{title}” is a number from {least} to {most}.</translation>
        </message>
        <message>
            <source>{title}, on this computer</source>
            <translation>{title}, on this computer</translation>
        </message>
        <message>
            <source>Another address</source>
            <translation>Another address</translation>
        </message>
        <message>
            <source>The model is on its list.</source>
            <translation>The model is on its list.</translation>
        </message>
        <message>
            <source>The model is not on its list, but it answers.</source>
            <translation>The model is not on its list, but it answers.</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>The model answers.</translation>
        </message>
        <message>
            <source>First words after {first}, done after {all}.</source>
            <translation>First words after {first}, done after {all}.</translation>
        </message>
        <message>
            <source>A small question was answered rightly.</source>
            <translation>A small question was answered rightly.</translation>
        </message>
        <message>
            <source>A small question was answered wrongly: expect little of this model.</source>
            <translation>A small question was answered wrongly: expect little of this model.</translation>
        </message>
        <message>
            <source>{model} at {address}</source>
            <translation>{model} at {address}</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>No model yet</translation>
        </message>
        <message>
            <source>no address yet</source>
            <translation>no address yet</translation>
        </message>
        <message>
            <source>Judges answers</source>
            <translation>Judges answers</translation>
        </message>
        <message>
            <source>Judges until the next start</source>
            <translation>Judges until the next start</translation>
        </message>
        <message>
            <source>Judges from the next start</source>
            <translation>Judges from the next start</translation>
        </message>
        <message>
            <source>Asks before each answer is sent.</source>
            <translation>Asks before each answer is sent.</translation>
        </message>
        <message>
            <source>No key.</source>
            <translation>No key.</translation>
        </message>
        <message>
            <source>Key from the environment.</source>
            <translation>Key from the environment.</translation>
        </message>
        <message>
            <source>Key in the keyring.</source>
            <translation>Key in the keyring.</translation>
        </message>
        <message>
            <source>Key in a file, unencrypted.</source>
            <translation>Key in a file, unencrypted.</translation>
        </message>
        <message>
            <source>It holds its replies to a schema.</source>
            <translation>It holds its replies to a schema.</translation>
        </message>
        <message>
            <source>It replies through a tool, which mostly keeps to the schema.</source>
            <translation>It replies through a tool, which mostly keeps to the schema.</translation>
        </message>
        <message>
            <source>It replies in JSON, without being held to a schema.</source>
            <translation>It replies in JSON, without being held to a schema.</translation>
        </message>
        <message>
            <source>It has no structured output: what it says is searched for it.</source>
            <translation>It has no structured output: what it says is searched for it.</translation>
        </message>
    </context>
    <context>
        <name>erasing</name>
        <message>
            <source>Not everything could be deleted. Left: {files}</source>
            <translation>Not everything could be deleted. Left: {files}</translation>
        </message>
        <message>
            <source>Close what uses these files, then delete everything again.</source>
            <translation>Close what uses these files, then delete everything again.</translation>
        </message>
    </context>
    <context>
        <name>exam</name>
        <message>
            <source>Note the fingerprint, or send it along: whoever has it can tell whether anything was changed since.</source>
            <translation>Note the fingerprint, or send it along: whoever has it can tell whether anything was changed since.</translation>
        </message>
        <message>
            <source>This exam was cut short and never sealed.</source>
            <translation>This exam was cut short and never sealed.</translation>
        </message>
        <message>
            <source>Sealed on {moment}.</source>
            <translation>Sealed on {moment}.</translation>
        </message>
        <message>
            <source>Sealed on {moment}: unchanged since.</source>
            <translation>Sealed on {moment}: unchanged since.</translation>
        </message>
        <message>
            <source>Cut short and never sealed, and changed since: {places}.</source>
            <translation>Cut short and never sealed, and changed since: {places}.</translation>
        </message>
        <message>
            <source>Changed since it was sealed: {places}.</source>
            <translation>Changed since it was sealed: {places}.</translation>
        </message>
        <message>
            <source>Whether the window lost the focus was not noted: a terminal cannot tell.</source>
            <translation>Whether the window lost the focus was not noted: a terminal cannot tell.</translation>
        </message>
        <message>
            <source>The window kept the focus throughout.</source>
            <translation>The window kept the focus throughout.</translation>
        </message>
        <message>
            <source>The window lost the focus {count} times, for {seconds} s in all.</source>
            <translation>The window lost the focus {count} times, for {seconds} s in all.</translation>
        </message>
        <message>
            <source>The window lost the focus once, for {seconds} s.</source>
            <translation>The window lost the focus once, for {seconds} s.</translation>
        </message>
        <message>
            <source>Question {position}, at {time}: {seconds} s</source>
            <translation>Question {position}, at {time}: {seconds} s</translation>
        </message>
        <message>
            <source>Fingerprint: {fingerprint}</source>
            <translation>Fingerprint: {fingerprint}</translation>
        </message>
        <message>
            <source>Compare it with the one that was noted when the exam was over.</source>
            <translation>Compare it with the one that was noted when the exam was over.</translation>
        </message>
        <message>
            <source>the chain itself</source>
            <translation>the chain itself</translation>
        </message>
        <message>
            <source>the session</source>
            <translation>the session</translation>
        </message>
        <message>
            <source>the notes on the focus</source>
            <translation>the notes on the focus</translation>
        </message>
        <message>
            <source>answer {position}</source>
            <translation>answer {position}</translation>
        </message>
        <message>
            <source>answer {position}, attempt {number}</source>
            <translation>answer {position}, attempt {number}</translation>
        </message>
        <message>
            <source>The links of the chain do not follow from one another.</source>
            <translation>The links of the chain do not follow from one another.</translation>
        </message>
        <message>
            <source>The date, the format or the plan is not what was sealed.</source>
            <translation>The date, the format or the plan is not what was sealed.</translation>
        </message>
        <message>
            <source>The notes on the focus are not what was sealed.</source>
            <translation>The notes on the focus are not what was sealed.</translation>
        </message>
        <message>
            <source>Of {place}: what was asked, or that it was skipped, is not what was sealed.</source>
            <translation>Of {place}: what was asked, or that it was skipped, is not what was sealed.</translation>
        </message>
        <message>
            <source>Of {place}: the recording is not the one that was sealed.</source>
            <translation>Of {place}: the recording is not the one that was sealed.</translation>
        </message>
        <message>
            <source>Of {place}: the recording is gone.</source>
            <translation>Of {place}: the recording is gone.</translation>
        </message>
        <message>
            <source>Of {place}: the transcript is not what was sealed.</source>
            <translation>Of {place}: the transcript is not what was sealed.</translation>
        </message>
        <message>
            <source>Of {place}: the feedback is not what was sealed.</source>
            <translation>Of {place}: the feedback is not what was sealed.</translation>
        </message>
        <message>
            <source>Of {place}: it was put in and never sealed.</source>
            <translation>Of {place}: it was put in and never sealed.</translation>
        </message>
        <message>
            <source>Of {place}: it was sealed and is gone.</source>
            <translation>Of {place}: it was sealed and is gone.</translation>
        </message>
        <message>
            <source>Of {place}: it was kept after the seal, on {when}.</source>
            <translation>Of {place}: it was kept after the seal, on {when}.</translation>
        </message>
        <message>
            <source>Of {place}: it was written down after the seal, on {when}.</source>
            <translation>Of {place}: it was written down after the seal, on {when}.</translation>
        </message>
        <message>
            <source>Of {place}: it was judged after the seal, on {when}.</source>
            <translation>Of {place}: it was judged after the seal, on {when}.</translation>
        </message>
        <message>
            <source>Of {place}: the words were deleted, as the settings say, so they and the feedback on them cannot be compared.</source>
            <translation>Of {place}: the words were deleted, as the settings say, so they and the feedback on them cannot be compared.</translation>
        </message>
        <message>
            <source>Of {place}: the recording was deleted, as the settings say, so it cannot be compared.</source>
            <translation>Of {place}: the recording was deleted, as the settings say, so it cannot be compared.</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Export the interview</source>
            <translation>Export the interview</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Written: {file}</translation>
        </message>
        <message>
            <source>{count} files were written.</source>
            <translation>{count} files were written.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Export {count} interviews</source>
            <translation>Export {count} interviews</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web page (HTML)</translation>
        </message>
        <message>
            <source>The whole report for any browser; recordings can be in it.</source>
            <translation>The whole report for any browser; recordings can be in it.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>The whole report on pages, to print or to send.</source>
            <translation>The whole report on pages, to print or to send.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>The whole report as plain text, for notes.</source>
            <translation>The whole report as plain text, for notes.</translation>
        </message>
        <message>
            <source>Word (DOCX)</source>
            <translation>Word (DOCX)</translation>
        </message>
        <message>
            <source>The whole report, to be edited in Word or LibreOffice.</source>
            <translation>The whole report, to be edited in Word or LibreOffice.</translation>
        </message>
        <message>
            <source>Data (JSON)</source>
            <translation>Data (JSON)</translation>
        </message>
        <message>
            <source>Everything in the report, for another program.</source>
            <translation>Everything in the report, for another program.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Table (CSV)</translation>
        </message>
        <message>
            <source>A line for each answer with its figures, for a spreadsheet.</source>
            <translation>A line for each answer with its figures, for a spreadsheet.</translation>
        </message>
        <message>
            <source>Subtitles (SRT)</source>
            <translation>Subtitles (SRT)</translation>
        </message>
        <message>
            <source>What you said and when, one answer after the other.</source>
            <translation>What you said and when, one answer after the other.</translation>
        </message>
        <message>
            <source>Subtitles (WebVTT)</source>
            <translation>Subtitles (WebVTT)</translation>
        </message>
        <message>
            <source>The same for web players.</source>
            <translation>The same for web players.</translation>
        </message>
        <message>
            <source>Subtitles, a file each</source>
            <translation>Subtitles, a file each</translation>
        </message>
        <message>
            <source>A file of subtitles for each recording, called like it.</source>
            <translation>A file of subtitles for each recording, called like it.</translation>
        </message>
        <message>
            <source>Anki deck</source>
            <translation>Anki deck</translation>
        </message>
        <message>
            <source>The questions that went badly, as cards to learn.</source>
            <translation>The questions that went badly, as cards to learn.</translation>
        </message>
        <message>
            <source>Form for a reviewer</source>
            <translation>Form for a reviewer</translation>
        </message>
        <message>
            <source>A mentor judges the answers in a browser and sends a file back to you.</source>
            <translation>A mentor judges the answers in a browser and sends a file back to you.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>All of it as it is stored, to go on with in the program elsewhere.</source>
            <translation>All of it as it is stored, to go on with in the program elsewhere.</translation>
        </message>
        <message>
            <source>My name</source>
            <translation>My name</translation>
        </message>
        <message>
            <source>Questions from my CV</source>
            <translation>Questions from my CV</translation>
        </message>
        <message>
            <source>My notes and ratings</source>
            <translation>My notes and ratings</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nothing.</translation>
        </message>
        <message>
            <source>The language of the program</source>
            <translation>The language of the program</translation>
        </message>
    </context>
    <context>
        <name>feedback</name>
        <message>
            <source>Question {position} of {count} · take {number}</source>
            <translation>Question {position} of {count} · take {number}</translation>
        </message>
        <message>
            <source>Question {position} of {count} · follow-up</source>
            <translation>Question {position} of {count} · follow-up</translation>
        </message>
        <message>
            <source>To the summary</source>
            <translation>To the summary</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Next question</translation>
        </message>
        <message>
            <source>Type instead</source>
            <translation>Type instead</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>{count}%</source>
            <translation>{count}%</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>1 question</source>
            <translation>1 question</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} questions</translation>
        </message>
        <message>
            <source>1 answer</source>
            <translation>1 answer</translation>
        </message>
        <message>
            <source>{count} answers</source>
            <translation>{count} answers</translation>
        </message>
        <message>
            <source>about 1 minute</source>
            <translation>about 1 minute</translation>
        </message>
        <message>
            <source>about {minutes} minutes</source>
            <translation>about {minutes} minutes</translation>
        </message>
        <message>
            <source>{seconds} s spoken</source>
            <translation>{seconds} s spoken</translation>
        </message>
        <message>
            <source>{minutes} min spoken</source>
            <translation>{minutes} min spoken</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>{target} is a folder, so nothing was written.</source>
            <translation>{target} is a folder, so nothing was written.</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <translation>Name a file in it.</translation>
        </message>
        <message>
            <source>{target} is not an ordinary file, so nothing was written.</source>
            <translation>{target} is not an ordinary file, so nothing was written.</translation>
        </message>
        <message>
            <source>Name a file.</source>
            <translation>Name a file.</translation>
        </message>
        <message>
            <source>The file {target} is marked as read-only, so it was left as it is.</source>
            <translation>The file {target} is marked as read-only, so it was left as it is.</translation>
        </message>
        <message>
            <source>Take that mark off it, or choose another name.</source>
            <translation>Take that mark off it, or choose another name.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist, so nothing was written.</source>
            <translation>The folder {folder} does not exist, so nothing was written.</translation>
        </message>
        <message>
            <source>Make it first, or choose another folder.</source>
            <translation>Make it first, or choose another folder.</translation>
        </message>
        <message>
            <source>The file {target} is open in another program, or may not be replaced. It is as it was.</source>
            <translation>The file {target} is open in another program, or may not be replaced. It is as it was.</translation>
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation>Close it there, or choose another name.</translation>
        </message>
        <message>
            <source>The system refused it ({known}).</source>
            <translation>The system refused it ({known}).</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <source>The file {target} could not be written: {cause} What is stored in the program is safe.</source>
            <translation>The file {target} could not be written: {cause} What is stored in the program is safe.</translation>
        </message>
        <message>
            <source>This program may not write there.</source>
            <translation>This program may not write there.</translation>
        </message>
        <message>
            <source>Choose a folder of your own.</source>
            <translation>Choose a folder of your own.</translation>
        </message>
        <message>
            <source>That place is read-only.</source>
            <translation>That place is read-only.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <translation>Free some space, or choose another disk.</translation>
        </message>
        <message>
            <source>Your share of the disk is used up.</source>
            <translation>Your share of the disk is used up.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Free some space.</translation>
        </message>
        <message>
            <source>The file would be larger than is allowed there.</source>
            <translation>The file would be larger than is allowed there.</translation>
        </message>
        <message>
            <source>Its name is too long.</source>
            <translation>Its name is too long.</translation>
        </message>
        <message>
            <source>Choose a shorter name.</source>
            <translation>Choose a shorter name.</translation>
        </message>
    </context>
    <context>
        <name>handing-on</name>
        <message>
            <source>Reports of several interviews go into a folder; {target} is none.</source>
            <translation>Reports of several interviews go into a folder; {target} is none.</translation>
        </message>
        <message>
            <source>Make it first, or choose another folder.</source>
            <translation>Make it first, or choose another folder.</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>No question was answered in this interview.</source>
            <translation>No question was answered in this interview.</translation>
        </message>
        <message>
            <source>Sample, spoken by a synthetic voice</source>
            <translation>Sample, spoken by a synthetic voice</translation>
        </message>
        <message>
            <source>{score} / 100</source>
            <translation>{score} / 100</translation>
        </message>
        <message>
            <source>Question {position}</source>
            <translation>Question {position}</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>take {number}</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>follow-up</translation>
        </message>
        <message>
            <source>follow-up {number}</source>
            <translation>follow-up {number}</translation>
        </message>
        <message>
            <source>{recogniser}, in {language}</source>
            <translation>{recogniser}, in {language}</translation>
        </message>
        <message>
            <source>The recording is not in the data folder any more.</source>
            <translation>The recording is not in the data folder any more.</translation>
        </message>
        <message>
            <source>The recording was deleted after {days} days, as you set it.</source>
            <translation>The recording was deleted after {days} days, as you set it.</translation>
        </message>
        <message>
            <source>Recovered: the program ended while this was recorded.</source>
            <translation>Recovered: the program ended while this was recorded.</translation>
        </message>
        <message>
            <source>This take is silent: nothing came from the microphone.</source>
            <translation>This take is silent: nothing came from the microphone.</translation>
        </message>
        <message>
            <source>This take has not been transcribed.</source>
            <translation>This take has not been transcribed.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Last 365 days</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Deleted</translation>
        </message>
        <message>
            <source>Score below {score}</source>
            <translation>Score below {score}</translation>
        </message>
        <message>
            <source>Score {low} to {high}</source>
            <translation>Score {low} to {high}</translation>
        </message>
        <message>
            <source>Score {score} or more</source>
            <translation>Score {score} or more</translation>
        </message>
        <message>
            <source>With recordings</source>
            <translation>With recordings</translation>
        </message>
        <message>
            <source>With notes</source>
            <translation>With notes</translation>
        </message>
        <message>
            <source>With bookmarks</source>
            <translation>With bookmarks</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Oldest first</translation>
        </message>
        <message>
            <source>Highest score first</source>
            <translation>Highest score first</translation>
        </message>
        <message>
            <source>Lowest score first</source>
            <translation>Lowest score first</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Longest first</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Shortest first</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Nothing was deleted</translation>
        </message>
        <message>
            <source>What you delete can be restored here for a while.</source>
            <translation>What you delete can be restored here for a while.</translation>
        </message>
        <message>
            <source>No interview has these words.</source>
            <translation>No interview has these words.</translation>
        </message>
        <message>
            <source>The search looks in titles, tags and notes, in the questions, in what you said and in the feedback.</source>
            <translation>The search looks in titles, tags and notes, in the questions, in what you said and in the feedback.</translation>
        </message>
        <message>
            <source>No interview is like that.</source>
            <translation>No interview is like that.</translation>
        </message>
        <message>
            <source>Take a filter away to see more of them.</source>
            <translation>Take a filter away to see more of them.</translation>
        </message>
        <message>
            <source>No interviews yet</source>
            <translation>No interviews yet</translation>
        </message>
        <message>
            <source>Every interview is kept here with its recordings, until you delete it.</source>
            <translation>Every interview is kept here with its recordings, until you delete it.</translation>
        </message>
        <message>
            <source>Choose interviews: one to delete it, two to compare them.</source>
            <translation>Choose interviews: one to delete it, two to compare them.</translation>
        </message>
        <message>
            <source>1 interview chosen</source>
            <translation>1 interview chosen</translation>
        </message>
        <message>
            <source>{count} interviews chosen</source>
            <translation>{count} interviews chosen</translation>
        </message>
        <message>
            <source>The interview was deleted.</source>
            <translation>The interview was deleted.</translation>
        </message>
        <message>
            <source>{count} interviews were deleted.</source>
            <translation>{count} interviews were deleted.</translation>
        </message>
        <message>
            <source>The trash was emptied: 1 interview is gone.</source>
            <translation>The trash was emptied: 1 interview is gone.</translation>
        </message>
        <message>
            <source>The trash was emptied: {count} interviews are gone.</source>
            <translation>The trash was emptied: {count} interviews are gone.</translation>
        </message>
        <message>
            <source>Waiting for a judgement: {answers}. It comes by itself while this window is open.</source>
            <translation>Waiting for a judgement: {answers}. It comes by itself while this window is open.</translation>
        </message>
        <message>
            <source>Waiting for a judgement: {answers}. What was given to an endpoint that is not in use is sent to no other.</source>
            <translation>Waiting for a judgement: {answers}. What was given to an endpoint that is not in use is sent to no other.</translation>
        </message>
        <message>
            <source>1 interview</source>
            <translation>1 interview</translation>
        </message>
        <message>
            <source>{count} interviews</source>
            <translation>{count} interviews</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Tags…</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Select</translation>
        </message>
        <message>
            <source>Hear its weak moments</source>
            <translation>Hear its weak moments</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Delete for good…</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>not graded</translation>
        </message>
        <message>
            <source>has bookmarks</source>
            <translation>has bookmarks</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>has a note</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>What you said</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>{part}, question {position}</source>
            <translation>{part}, question {position}</translation>
        </message>
        <message>
            <source>chosen: {row}</source>
            <translation>chosen: {row}</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>Import questions</source>
            <translation>Import questions</translation>
        </message>
        <message>
            <source>Questions: packs, tables, notes, Anki decks</source>
            <translation>Questions: packs, tables, notes, Anki decks</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>{questions} from {file}. Licence: {licence}.</source>
            <translation>{questions} from {file}. Licence: {licence}.</translation>
        </message>
        <message>
            <source>{count} more areas</source>
            <translation>{count} more areas</translation>
        </message>
        <message>
            <source>Level: {parts}</source>
            <translation>Level: {parts}</translation>
        </message>
        <message>
            <source>Kind: {parts}</source>
            <translation>Kind: {parts}</translation>
        </message>
        <message>
            <source>Area: {parts}</source>
            <translation>Area: {parts}</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… and {count} more</translation>
        </message>
        <message>
            <source>Left out: {count}</source>
            <translation>Left out: {count}</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>As the file says</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Keep both</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Replace it</translation>
        </message>
        <message>
            <source>You have a pack {id} already. It is replaced; your edits and notes of questions that stay are kept.</source>
            <translation>You have a pack {id} already. It is replaced; your edits and notes of questions that stay are kept.</translation>
        </message>
        <message>
            <source>You have such a pack already. This one gets an id of its own: {id}.</source>
            <translation>You have such a pack already. This one gets an id of its own: {id}.</translation>
        </message>
        <message>
            <source>A pack that ships has this id. Yours gets one of its own: {id}.</source>
            <translation>A pack that ships has this id. Yours gets one of its own: {id}.</translation>
        </message>
    </context>
    <context>
        <name>interview</name>
        <message>
            <source>There is no recogniser named {model!r}.</source>
            <translation>There is no recogniser named {model!r}.</translation>
        </message>
        <message>
            <source>The recogniser {model} heard no speech in this take, so the transcript stays as it was.</source>
            <translation>The recogniser {model} heard no speech in this take, so the transcript stays as it was.</translation>
        </message>
        <message>
            <source>Try another recogniser or language.</source>
            <translation>Try another recogniser or language.</translation>
        </message>
        <message>
            <source>The program was closed while the language model was asked. Your answer is kept.</source>
            <translation>The program was closed while the language model was asked. Your answer is kept.</translation>
        </message>
        <message>
            <source>It is asked again at the next start.</source>
            <translation>It is asked again at the next start.</translation>
        </message>
        <message>
            <source>A step of the program broke ({error}). What was recorded is safe.</source>
            <translation>A step of the program broke ({error}). What was recorded is safe.</translation>
        </message>
        <message>
            <source>Try again; the log has the details.</source>
            <translation>Try again; the log has the details.</translation>
        </message>
        <message>
            <source>to think</source>
            <translation>to think</translation>
        </message>
        <message>
            <source>{remaining} left</source>
            <translation>{remaining} left</translation>
        </message>
        <message>
            <source>What you said so far is safe. Plug the microphone in, or finish the answer.</source>
            <translation>What you said so far is safe. Plug the microphone in, or finish the answer.</translation>
        </message>
        <message>
            <source>There is a microphone again. The recording goes on.</source>
            <translation>There is a microphone again. The recording goes on.</translation>
        </message>
        <message>
            <source>{seconds} s are missing.</source>
            <translation>{seconds} s are missing.</translation>
        </message>
        <message>
            <source>Nothing but pure silence so far. If you are speaking, the microphone is muted or unplugged.</source>
            <translation>Nothing but pure silence so far. If you are speaking, the microphone is muted or unplugged.</translation>
        </message>
        <message>
            <source>Hardly anything is heard. Is the microphone muted?</source>
            <translation>Hardly anything is heard. Is the microphone muted?</translation>
        </message>
        <message>
            <source>This is very loud. Move back a little.</source>
            <translation>This is very loud. Move back a little.</translation>
        </message>
        <message>
            <source>Finishing in {seconds} s. Say anything to go on.</source>
            <translation>Finishing in {seconds} s. Say anything to go on.</translation>
        </message>
        <message>
            <source>You are at the target; round off when you are ready</source>
            <translation>You are at the target; round off when you are ready</translation>
        </message>
        <message>
            <source>You are well past the target; one last sentence, if you like</source>
            <translation>You are well past the target; one last sentence, if you like</translation>
        </message>
        <message>
            <source>A little slower lets your points land</source>
            <translation>A little slower lets your points land</translation>
        </message>
        <message>
            <source>What you said so far is safe. Plug the microphone in before you go on.</source>
            <translation>What you said so far is safe. Plug the microphone in before you go on.</translation>
        </message>
        <message>
            <source>of about {target}</source>
            <translation>of about {target}</translation>
        </message>
        <message>
            <source>Aim for about {target}</source>
            <translation>Aim for about {target}</translation>
        </message>
        <message>
            <source>past the {target} you aimed for</source>
            <translation>past the {target} you aimed for</translation>
        </message>
        <message>
            <source>{format} · panel of two</source>
            <translation>{format} · panel of two</translation>
        </message>
        <message>
            <source>Question {position} of {count} · {area} · {level}</source>
            <translation>Question {position} of {count} · {area} · {level}</translation>
        </message>
        <message>
            <source>Question {position} of {count} · {area} · Follow-up</source>
            <translation>Question {position} of {count} · {area} · Follow-up</translation>
        </message>
        <message>
            <source>Your screen reader has the question</source>
            <translation>Your screen reader has the question</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>One moment</translation>
        </message>
        <message>
            <source>Writing down what you said</source>
            <translation>Writing down what you said</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Getting ready</translation>
        </message>
        <message>
            <source>The interviewer is speaking</source>
            <translation>The interviewer is speaking</translation>
        </message>
        <message>
            <source>The interviewer is speaking more slowly</source>
            <translation>The interviewer is speaking more slowly</translation>
        </message>
        <message>
            <source>The first interviewer is speaking</source>
            <translation>The first interviewer is speaking</translation>
        </message>
        <message>
            <source>The first interviewer is speaking more slowly</source>
            <translation>The first interviewer is speaking more slowly</translation>
        </message>
        <message>
            <source>The second interviewer is speaking</source>
            <translation>The second interviewer is speaking</translation>
        </message>
        <message>
            <source>The second interviewer is speaking more slowly</source>
            <translation>The second interviewer is speaking more slowly</translation>
        </message>
        <message>
            <source>Your turn: think, then answer when you are ready</source>
            <translation>Your turn: think, then answer when you are ready</translation>
        </message>
        <message>
            <source>Your turn: the recording starts when the time is over</source>
            <translation>Your turn: the recording starts when the time is over</translation>
        </message>
        <message>
            <source>Opening the microphone</source>
            <translation>Opening the microphone</translation>
        </message>
        <message>
            <source>Saving your take</source>
            <translation>Saving your take</translation>
        </message>
        <message>
            <source>No microphone: the take waits for one</source>
            <translation>No microphone: the take waits for one</translation>
        </message>
        <message>
            <source>Recording your answer</source>
            <translation>Recording your answer</translation>
        </message>
        <message>
            <source>Paused, and there is no microphone</source>
            <translation>Paused, and there is no microphone</translation>
        </message>
        <message>
            <source>Paused: nothing is being recorded</source>
            <translation>Paused: nothing is being recorded</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>I have heard it</source>
            <translation>I have heard it</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Finish answer</source>
            <translation>Finish answer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Type instead</source>
            <translation>Type instead</translation>
        </message>
        <message>
            <source>End the interview now?</source>
            <translation>End the interview now?</translation>
        </message>
        <message>
            <source>Your answers so far are kept, with their recordings.</source>
            <translation>Your answers so far are kept, with their recordings.</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>End interview</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
    </context>
    <context>
        <name>judging</name>
        <message>
            <source>The offline coach judged this for now. The language model's judgement waits and takes its place when it comes. {reason}</source>
            <translation>The offline coach judged this for now. The language model's judgement waits and takes its place when it comes. {reason}</translation>
        </message>
        <message>
            <source>The offline coach judged this: the language model gave no judgement. {reason} {hint}</source>
            <translation>The offline coach judged this: the language model gave no judgement. {reason} {hint}</translation>
        </message>
        <message>
            <source>What keeps it below 5: {gap}</source>
            <translation>What keeps it below 5: {gap}</translation>
        </message>
        <message>
            <source>Quotes left out because the answer has no such words: {count}.</source>
            <translation>Quotes left out because the answer has no such words: {count}.</translation>
        </message>
        <message>
            <source>Claims left out because no words bear them out: {count}.</source>
            <translation>Claims left out because no words bear them out: {count}.</translation>
        </message>
        <message>
            <source>Judged {count} times: {low} to {high}; the median counts.</source>
            <translation>Judged {count} times: {low} to {high}; the median counts.</translation>
        </message>
        <message>
            <source>Shortened to fit the model, without: {parts}.</source>
            <translation>Shortened to fit the model, without: {parts}.</translation>
        </message>
        <message>
            <source>the long model answer</source>
            <translation>the long model answer</translation>
        </message>
        <message>
            <source>follow-up questions</source>
            <translation>follow-up questions</translation>
        </message>
        <message>
            <source>the steps of the scales</source>
            <translation>the steps of the scales</translation>
        </message>
        <message>
            <source>the criteria</source>
            <translation>the criteria</translation>
        </message>
        <message>
            <source>the model answer</source>
            <translation>the model answer</translation>
        </message>
        <message>
            <source>when a point counts</source>
            <translation>when a point counts</translation>
        </message>
        <message>
            <source>the common wrong claims</source>
            <translation>the common wrong claims</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>cost {amount}</source>
            <translation>cost {amount}</translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amharic</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Assamese</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaijani</translation>
        </message>
        <message>
            <source>Bashkir</source>
            <translation>Bashkir</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Belarusian</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarian</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetan</translation>
        </message>
        <message>
            <source>Breton</source>
            <translation>Breton</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnian</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalan</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Czech</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Welsh</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danish</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Greek</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanish</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonian</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Basque</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persian</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnish</translation>
        </message>
        <message>
            <source>Faroese</source>
            <translation>Faroese</translation>
        </message>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galician</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>Hausa</translation>
        </message>
        <message>
            <source>Hawaiian</source>
            <translation>Hawaiian</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebrew</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croatian</translation>
        </message>
        <message>
            <source>Haitian Creole</source>
            <translation>Haitian Creole</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Hungarian</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenian</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesian</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Icelandic</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italian</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanese</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Javanese</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgian</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korean</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latin</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Luxembourgish</translation>
        </message>
        <message>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Lao</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lithuanian</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Latvian</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malagasy</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maori</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedonian</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongolian</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malay</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltese</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Burmese</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepali</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norwegian Nynorsk</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norwegian</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Occitan</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polish</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pashto</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portuguese</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Romanian</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <source>Sanskrit</source>
            <translation>Sanskrit</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>Sindhi</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Sinhala</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovak</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slovenian</translation>
        </message>
        <message>
            <source>Shona</source>
            <translation>Shona</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanian</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbian</translation>
        </message>
        <message>
            <source>Sundanese</source>
            <translation>Sundanese</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Swedish</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Tajik</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Turkmen</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turkish</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tatar</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainian</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbek</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamese</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>Yiddish</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonese</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinese</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>{count} bytes</source>
            <translation>{count} bytes</translation>
        </message>
        <message>
            <source>{count} kB</source>
            <translation>{count} kB</translation>
        </message>
        <message>
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>Nothing was ever sent from this program.</source>
            <translation>Nothing was ever sent from this program.</translation>
        </message>
        <message>
            <source>{count} requests to {hosts}, {size} sent in all.</source>
            <translation>{count} requests to {hosts}, {size} sent in all.</translation>
        </message>
        <message>
            <source>1 request to {hosts}, {size} sent.</source>
            <translation>1 request to {hosts}, {size} sent.</translation>
        </message>
        <message>
            <source>{count} computers</source>
            <translation>{count} computers</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Where to</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
    </context>
    <context>
        <name>left-out</name>
        <message>
            <source>The recording of 1 answer</source>
            <translation>The recording of 1 answer</translation>
        </message>
        <message>
            <source>The recordings of {count} answers</source>
            <translation>The recordings of {count} answers</translation>
        </message>
        <message>
            <source>A name, in 1 place</source>
            <translation>A name, in 1 place</translation>
        </message>
        <message>
            <source>Names, in {count} places</source>
            <translation>Names, in {count} places</translation>
        </message>
        <message>
            <source>The title you gave, or a tag</source>
            <translation>The title you gave, or a tag</translation>
        </message>
        <message>
            <source>The title and tags you gave ({count})</source>
            <translation>The title and tags you gave ({count})</translation>
        </message>
        <message>
            <source>1 note of yours</source>
            <translation>1 note of yours</translation>
        </message>
        <message>
            <source>{count} notes of yours</source>
            <translation>{count} notes of yours</translation>
        </message>
        <message>
            <source>1 bookmark</source>
            <translation>1 bookmark</translation>
        </message>
        <message>
            <source>{count} bookmarks</source>
            <translation>{count} bookmarks</translation>
        </message>
        <message>
            <source>1 review by somebody else</source>
            <translation>1 review by somebody else</translation>
        </message>
        <message>
            <source>{count} reviews by others</source>
            <translation>{count} reviews by others</translation>
        </message>
        <message>
            <source>Your own rating of 1 answer</source>
            <translation>Your own rating of 1 answer</translation>
        </message>
        <message>
            <source>Your own ratings of {count} answers</source>
            <translation>Your own ratings of {count} answers</translation>
        </message>
        <message>
            <source>The words of 1 question made from a job or a CV</source>
            <translation>The words of 1 question made from a job or a CV</translation>
        </message>
        <message>
            <source>The words of {count} questions made from a job or a CV</source>
            <translation>The words of {count} questions made from a job or a CV</translation>
        </message>
        <message>
            <source>The seal, which would not hold for what is left</source>
            <translation>The seal, which would not hold for what is left</translation>
        </message>
        <message>
            <source>{count} seals, which would not hold for what is left</source>
            <translation>{count} seals, which would not hold for what is left</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <source>before the first word</source>
            <translation>before the first word</translation>
        </message>
        <message>
            <source>after “{word}”</source>
            <translation>after “{word}”</translation>
        </message>
        <message>
            <source>You have judged them all. What was none does not count.</source>
            <translation>You have judged them all. What was none does not count.</translation>
        </message>
        <message>
            <source>Heard in the sound, not written down: of ten about {right} are fillers. What you say counts here, and teaches what to mark next time.</source>
            <translation>Heard in the sound, not written down: of ten about {right} are fillers. What you say counts here, and teaches what to mark next time.</translation>
        </message>
    </context>
    <context>
        <name>microphone</name>
        <message>
            <source>The microphone gave no sound at all.</source>
            <translation>The microphone gave no sound at all.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one.</source>
            <translation>Plug it in again, or choose another one.</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>There is no voice or speech model named {name!r}.</source>
            <translation>There is no voice or speech model named {name!r}.</translation>
        </message>
        <message>
            <source>See: mockinterview models list</source>
            <translation>See: mockinterview models list</translation>
        </message>
        <message>
            <source>The catalogue of voices and speech models at {path} cannot be read.</source>
            <translation>The catalogue of voices and speech models at {path} cannot be read.</translation>
        </message>
        <message>
            <source>Install Mock Interview again.</source>
            <translation>Install Mock Interview again.</translation>
        </message>
        <message>
            <source>Free {megabytes} MB and fetch again.</source>
            <translation>Free {megabytes} MB and fetch again.</translation>
        </message>
        <message>
            <source>Free some space and fetch again.</source>
            <translation>Free some space and fetch again.</translation>
        </message>
        <message>
            <source>The models folder {folder} cannot be used ({reason}).</source>
            <translation>The models folder {folder} cannot be used ({reason}).</translation>
        </message>
        <message>
            <source>Get the right to write there, or set MOCKINTERVIEW_MODELS to another folder.</source>
            <translation>Get the right to write there, or set MOCKINTERVIEW_MODELS to another folder.</translation>
        </message>
        <message>
            <source>The disk of {folder} has no room for this; what has arrived is kept.</source>
            <translation>The disk of {folder} has no room for this; what has arrived is kept.</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({cause}).</source>
            <translation>{host} cannot be reached ({cause}).</translation>
        </message>
        <message>
            <source>Check the network and fetch again; what has arrived is kept.</source>
            <translation>Check the network and fetch again; what has arrived is kept.</translation>
        </message>
        <message>
            <source>{host} refused with status {status}.</source>
            <translation>{host} refused with status {status}.</translation>
        </message>
        <message>
            <source>{host} offers a file of another size.</source>
            <translation>{host} offers a file of another size.</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>this machine</translation>
        </message>
        <message>
            <source>{name} from {origin} is not the file that the catalogue names, so it was refused.</source>
            <translation>{name} from {origin} is not the file that the catalogue names, so it was refused.</translation>
        </message>
        <message>
            <source>the package index</source>
            <translation>the package index</translation>
        </message>
        <message>
            <source>{origin} is not there.</source>
            <translation>{origin} is not there.</translation>
        </message>
        <message>
            <source>It comes with the program only.</source>
            <translation>It comes with the program only.</translation>
        </message>
        <message>
            <source>{title} ({model}) could not be fetched. {why}</source>
            <translation>{title} ({model}) could not be fetched. {why}</translation>
        </message>
        <message>
            <source>Try again later, or install Mock Interview again.</source>
            <translation>Try again later, or install Mock Interview again.</translation>
        </message>
        <message>
            <source>pip brought none</source>
            <translation>pip brought none</translation>
        </message>
        <message>
            <source>this installation has no pip</source>
            <translation>this installation has no pip</translation>
        </message>
        <message>
            <source>pip took too long</source>
            <translation>pip took too long</translation>
        </message>
        <message>
            <source>pip found none or could not reach it</source>
            <translation>pip found none or could not reach it</translation>
        </message>
        <message>
            <source>pip's report cannot be read</source>
            <translation>pip's report cannot be read</translation>
        </message>
        <message>
            <source>The package index gave no {package} {version}: {why}.</source>
            <translation>The package index gave no {package} {version}: {why}.</translation>
        </message>
        <message>
            <source>{model} in {folder} is not used: {name} is not what the catalogue names.</source>
            <translation>{model} in {folder} is not used: {name} is not what the catalogue names.</translation>
        </message>
        <message>
            <source>{model} in {folder} is not used: {name} is missing.</source>
            <translation>{model} in {folder} is not used: {name} is missing.</translation>
        </message>
        <message>
            <source>Another place is tried.</source>
            <translation>Another place is tried.</translation>
        </message>
        <message>
            <source>{model_id} is being fetched already.</source>
            <translation>{model_id} is being fetched already.</translation>
        </message>
        <message>
            <source>{title} ({model}) is not on this machine.</source>
            <translation>{title} ({model}) is not on this machine.</translation>
        </message>
        <message>
            <source>Fetch it: mockinterview models fetch {model}</source>
            <translation>Fetch it: mockinterview models fetch {model}</translation>
        </message>
        <message>
            <source>{title} ({model}) is part of an installed package and stays.</source>
            <translation>{title} ({model}) is part of an installed package and stays.</translation>
        </message>
        <message>
            <source>Uninstall the package to remove it.</source>
            <translation>Uninstall the package to remove it.</translation>
        </message>
        <message>
            <source>{file} does not hold {name} as the catalogue says.</source>
            <translation>{file} does not hold {name} as the catalogue says.</translation>
        </message>
        <message>
            <source>The download was stopped; what has arrived is kept.</source>
            <translation>The download was stopped; what has arrived is kept.</translation>
        </message>
        <message>
            <source>Fetch again to go on from there.</source>
            <translation>Fetch again to go on from there.</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Voices</translation>
        </message>
        <message>
            <source>Recognisers</source>
            <translation>Recognisers</translation>
        </message>
        <message>
            <source>For the offline coach</source>
            <translation>For the offline coach</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{size} become free. It can be fetched again.</source>
            <translation>{size} become free. It can be fetched again.</translation>
        </message>
        <message>
            <source>It is in use now, and will be missing.</source>
            <translation>It is in use now, and will be missing.</translation>
        </message>
        <message>
            <source>{size} · Licence: {licence}</source>
            <translation>{size} · Licence: {licence}</translation>
        </message>
        <message>
            <source>part of an installed package</source>
            <translation>part of an installed package</translation>
        </message>
        <message>
            <source>In use, but not here</source>
            <translation>In use, but not here</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Not here</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Here</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>Removing…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Waiting for its turn…</source>
            <translation>Waiting for its turn…</translation>
        </message>
        <message>
            <source>{done} of {total}, {rate} a second</source>
            <translation>{done} of {total}, {rate} a second</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} left</translation>
        </message>
        <message>
            <source>{count} of {all} are on this computer, {size} in all.</source>
            <translation>{count} of {all} are on this computer, {size} in all.</translation>
        </message>
    </context>
    <context>
        <name>narration</name>
        <message>
            <source>Question {position} of {count}: {question}</source>
            <translation>Question {position} of {count}: {question}</translation>
        </message>
        <message>
            <source>Follow-up question: {question}</source>
            <translation>Follow-up question: {question}</translation>
        </message>
        <message>
            <source>How well did that go? Rate it, then the score is shown.</source>
            <translation>How well did that go? Rate it, then the score is shown.</translation>
        </message>
        <message>
            <source>{title}. {score} of 100.</source>
            <translation>{title}. {score} of 100.</translation>
        </message>
        <message>
            <source>{seconds} seconds left.</source>
            <translation>{seconds} seconds left.</translation>
        </message>
        <message>
            <source>Your answer is being judged.</source>
            <translation>Your answer is being judged.</translation>
        </message>
        <message>
            <source>{score} of 100. Key points: {counts}.</source>
            <translation>{score} of 100. Key points: {counts}.</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <source>The offline switch is on, so nothing was sent to {host}.</source>
            <translation>The offline switch is on, so nothing was sent to {host}.</translation>
        </message>
        <message>
            <source>Turn the switch off to allow it.</source>
            <translation>Turn the switch off to allow it.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation>{file} cannot be read ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Check its rights.</translation>
        </message>
        <message>
            <source>The proxy that the environment names cannot be used.</source>
            <translation>The proxy that the environment names cannot be used.</translation>
        </message>
        <message>
            <source>Set HTTPS_PROXY to an http:// address, or unset it.</source>
            <translation>Set HTTPS_PROXY to an http:// address, or unset it.</translation>
        </message>
    </context>
    <context>
        <name>note</name>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Saved as you type. An update of the pack leaves it alone.</source>
            <translation>Saved as you type. An update of the pack leaves it alone.</translation>
        </message>
        <message>
            <source>Saved as you type, with this answer alone.</source>
            <translation>Saved as you type, with this answer alone.</translation>
        </message>
        <message>
            <source>Saved as you type, with this interview.</source>
            <translation>Saved as you type, with this interview.</translation>
        </message>
    </context>
    <context>
        <name>offer</name>
        <message>
            <source>another recording is being transcribed</source>
            <translation>another recording is being transcribed</translation>
        </message>
        <message>
            <source>An answer was cut off. Its recording is safe.</source>
            <translation>An answer was cut off. Its recording is safe.</translation>
        </message>
        <message>
            <source>An answer was not written down. Its recording is safe.</source>
            <translation>An answer was not written down. Its recording is safe.</translation>
        </message>
        <message>
            <source>{length} recorded</source>
            <translation>{length} recorded</translation>
        </message>
        <message>
            <source>1 more recording waits</source>
            <translation>1 more recording waits</translation>
        </message>
        <message>
            <source>{count} more recordings wait</source>
            <translation>{count} more recordings wait</translation>
        </message>
    </context>
    <context>
        <name>own</name>
        <message>
            <source>Not at all</source>
            <translation>Not at all</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>A little</translation>
        </message>
        <message>
            <source>Fairly well</source>
            <translation>Fairly well</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Well</translation>
        </message>
        <message>
            <source>I would say it just so</source>
            <translation>I would say it just so</translation>
        </message>
        <message>
            <source>{rating} of 5: {words}</source>
            <translation>{rating} of 5: {words}</translation>
        </message>
        <message>
            <source>You: {rating} of 5</source>
            <translation>You: {rating} of 5</translation>
        </message>
        <message>
            <source>You: {rating} of 5 · coach: {score}</source>
            <translation>You: {rating} of 5 · coach: {score}</translation>
        </message>
        <message>
            <source>Your rating and the coach's score are close to one another.</source>
            <translation>Your rating and the coach's score are close to one another.</translation>
        </message>
        <message>
            <source>You rate this higher than the coach does. Its reasons stand at each point.</source>
            <translation>You rate this higher than the coach does. Its reasons stand at each point.</translation>
        </message>
        <message>
            <source>You rate this lower than the coach does. Its reasons stand at each point.</source>
            <translation>You rate this lower than the coach does. Its reasons stand at each point.</translation>
        </message>
    </context>
    <context>
        <name>pace</name>
        <message>
            <source>Pace over time: slowest {slowest} words a minute about {slow_at}, fastest {fastest} about {fast_at}</source>
            <translation>Pace over time: slowest {slowest} words a minute about {slow_at}, fastest {fastest} about {fast_at}</translation>
        </message>
        <message>
            <source>words/min in windows of {seconds} s</source>
            <translation>words/min in windows of {seconds} s</translation>
        </message>
        <message>
            <source>dashed: your median</source>
            <translation>dashed: your median</translation>
        </message>
        <message>
            <source>shaded: {low} to {high}</source>
            <translation>shaded: {low} to {high}</translation>
        </message>
    </context>
    <context>
        <name>practise</name>
        <message>
            <source>There are no questions to practise.</source>
            <translation>There are no questions to practise.</translation>
        </message>
        <message>
            <source>See: mockinterview questions lint</source>
            <translation>See: mockinterview questions lint</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>{count} problems were found in question packs.</source>
            <translation>{count} problems were found in question packs.</translation>
        </message>
        <message>
            <source>A problem was found in a question pack.</source>
            <translation>A problem was found in a question pack.</translation>
        </message>
        <message>
            <source>What is broken is left out. See: mockinterview questions lint</source>
            <translation>What is broken is left out. See: mockinterview questions lint</translation>
        </message>
        <message>
            <source>Change the date</source>
            <translation>Change the date</translation>
        </message>
        <message>
            <source>Set an interview date</source>
            <translation>Set an interview date</translation>
        </message>
        <message>
            <source>Ask the one weak question first</source>
            <translation>Ask the one weak question first</translation>
        </message>
        <message>
            <source>Ask the {count} weak questions first</source>
            <translation>Ask the {count} weak questions first</translation>
        </message>
        <message>
            <source>Hear a question, answer aloud, and see what your answer covered.</source>
            <translation>Hear a question, answer aloud, and see what your answer covered.</translation>
        </message>
        <message>
            <source>Your interview is today: good luck.</source>
            <translation>Your interview is today: good luck.</translation>
        </message>
        <message>
            <source>Your interview is tomorrow.</source>
            <translation>Your interview is tomorrow.</translation>
        </message>
        <message>
            <source>Your interview is in {days} days.</source>
            <translation>Your interview is in {days} days.</translation>
        </message>
        <message>
            <source>Your interview was on {day}.</source>
            <translation>Your interview was on {day}.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>One a question</source>
            <translation>One a question</translation>
        </message>
        <message>
            <source>Up to two</source>
            <translation>Up to two</translation>
        </message>
        <message>
            <source>Only one voice is here. Another one can be fetched in Settings.</source>
            <translation>Only one voice is here. Another one can be fetched in Settings.</translation>
        </message>
        <message>
            <source>First interviewer: {first}. Second: {second}.</source>
            <translation>First interviewer: {first}. Second: {second}.</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>More choices</translation>
        </message>
        <message>
            <source>More choices · {count} made</source>
            <translation>More choices · {count} made</translation>
        </message>
        <message>
            <source>{questions}, {minutes}</source>
            <translation>{questions}, {minutes}</translation>
        </message>
        <message>
            <source>{questions}, {minutes}, weak ones first</source>
            <translation>{questions}, {minutes}, weak ones first</translation>
        </message>
        <message>
            <source>{questions}, {minutes}; none is weak yet</source>
            <translation>{questions}, {minutes}; none is weak yet</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>System default</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Not available</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Loading</translation>
        </message>
        <message>
            <source>No question fits this choice. Choose more levels or areas.</source>
            <translation>No question fits this choice. Choose more levels or areas.</translation>
        </message>
        <message>
            <source>What you have answered before is not known yet.</source>
            <translation>What you have answered before is not known yet.</translation>
        </message>
        <message>
            <source>No question in this choice is due.</source>
            <translation>No question in this choice is due.</translation>
        </message>
        <message>
            <source>You have answered every question in this choice.</source>
            <translation>You have answered every question in this choice.</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>{score} (from {count})</source>
            <translation>{score} (from {count})</translation>
        </message>
        <message>
            <source>One week, with {total} of recordings.</source>
            <translation>One week, with {total} of recordings.</translation>
        </message>
        <message>
            <source>{count} weeks; the longest has {most} of recordings, all of them {total}.</source>
            <translation>{count} weeks; the longest has {most} of recordings, all of them {total}.</translation>
        </message>
        <message>
            <source>Due again: {now} today, {tomorrow} tomorrow, {week} in the next 6 days.</source>
            <translation>Due again: {now} today, {tomorrow} tomorrow, {week} in the next 6 days.</translation>
        </message>
        <message>
            <source>A point is one session; many sessions are taken together in stretches. A trend is told from {fewest} points on, where the test of Mann and Kendall finds one (two-sided, {level}) and the slope of Theil and Sen comes to a change that is large enough to speak of. Figures are medians of the last points and of those before. A cell of the map is the mean of the last three scores, and behind it how often it was answered.</source>
            <translation>A point is one session; many sessions are taken together in stretches. A trend is told from {fewest} points on, where the test of Mann and Kendall finds one (two-sided, {level}) and the slope of Theil and Sen comes to a change that is large enough to speak of. Figures are medians of the last points and of those before. A cell of the map is the mean of the last three scores, and behind it how often it was answered.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Progress, {since} to {until}</source>
            <translation>Progress, {since} to {until}</translation>
        </message>
        <message>
            <source>{area}, by topic and level</source>
            <translation>{area}, by topic and level</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Over time</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Lately</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>By area and level</source>
            <translation>By area and level</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>By level</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Own rating beside the score</source>
            <translation>Own rating beside the score</translation>
        </message>
        <message>
            <source>Time recorded, week by week</source>
            <translation>Time recorded, week by week</translation>
        </message>
        <message>
            <source>How this is reckoned</source>
            <translation>How this is reckoned</translation>
        </message>
        <message>
            <source>Made by {program} {version}.</source>
            <translation>Made by {program} {version}.</translation>
        </message>
        <message>
            <source>Content covered</source>
            <translation>Content covered</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Pace</translation>
        </message>
        <message>
            <source>Likely fillers</source>
            <translation>Likely fillers</translation>
        </message>
        <message>
            <source>Time to begin</source>
            <translation>Time to begin</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Completeness</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Depth</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>{value} of 100</source>
            <translation>{value} of 100</translation>
        </message>
        <message>
            <source>{value} words/min</source>
            <translation>{value} words/min</translation>
        </message>
        <message>
            <source>{value} a minute</source>
            <translation>{value} a minute</translation>
        </message>
        <message>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
        <message>
            <source>{value} % of the time</source>
            <translation>{value} % of the time</translation>
        </message>
        <message>
            <source>{value} of 5</source>
            <translation>{value} of 5</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>rising</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>falling</translation>
        </message>
        <message>
            <source>no clear change yet</source>
            <translation>no clear change yet</translation>
        </message>
        <message>
            <source>1 more session needed</source>
            <translation>1 more session needed</translation>
        </message>
        <message>
            <source>{count} more sessions needed</source>
            <translation>{count} more sessions needed</translation>
        </message>
        <message>
            <source>One more session before a trend means anything.</source>
            <translation>One more session before a trend means anything.</translation>
        </message>
        <message>
            <source>{count} more sessions before a trend means anything.</source>
            <translation>{count} more sessions before a trend means anything.</translation>
        </message>
        <message>
            <source>No clear change yet.</source>
            <translation>No clear change yet.</translation>
        </message>
        <message>
            <source>Rising: about {change} over this time.</source>
            <translation>Rising: about {change} over this time.</translation>
        </message>
        <message>
            <source>Falling: about {change} over this time.</source>
            <translation>Falling: about {change} over this time.</translation>
        </message>
        <message>
            <source>{value} points</source>
            <translation>{value} points</translation>
        </message>
        <message>
            <source>{value} percentage points</source>
            <translation>{value} percentage points</translation>
        </message>
        <message>
            <source>before: {value}</source>
            <translation>before: {value}</translation>
        </message>
        <message>
            <source>The median of the last {count} points, and of those before.</source>
            <translation>The median of the last {count} points, and of those before.</translation>
        </message>
        <message>
            <source>Rate one more answer to see how near you are.</source>
            <translation>Rate one more answer to see how near you are.</translation>
        </message>
        <message>
            <source>Rate {count} more answers to see how near you are.</source>
            <translation>Rate {count} more answers to see how near you are.</translation>
        </message>
        <message>
            <source>Of {count} rated answers you were near the score in {near}, above it in {higher} and below it in {lower}.</source>
            <translation>Of {count} rated answers you were near the score in {near}, above it in {higher} and below it in {lower}.</translation>
        </message>
        <message>
            <source>In the middle, your rating and the score are the same.</source>
            <translation>In the middle, your rating and the score are the same.</translation>
        </message>
        <message>
            <source>In the middle, you rate 1 point higher.</source>
            <translation>In the middle, you rate 1 point higher.</translation>
        </message>
        <message>
            <source>In the middle, you rate 1 point lower.</source>
            <translation>In the middle, you rate 1 point lower.</translation>
        </message>
        <message>
            <source>In the middle, you rate {points} points higher.</source>
            <translation>In the middle, you rate {points} points higher.</translation>
        </message>
        <message>
            <source>In the middle, you rate {points} points lower.</source>
            <translation>In the middle, you rate {points} points lower.</translation>
        </message>
        <message>
            <source>{count} sessions</source>
            <translation>{count} sessions</translation>
        </message>
        <message>
            <source>1 session</source>
            <translation>1 session</translation>
        </message>
        <message>
            <source>{count} answers</source>
            <translation>{count} answers</translation>
        </message>
        <message>
            <source>1 answer</source>
            <translation>1 answer</translation>
        </message>
        <message>
            <source>{sessions}, {answers}, {time} recorded</source>
            <translation>{sessions}, {answers}, {time} recorded</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>last score {scores}, answered once</source>
            <translation>last score {scores}, answered once</translation>
        </message>
        <message>
            <source>last scores {scores}, answered {count} times</source>
            <translation>last scores {scores}, answered {count} times</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>{day}: {value}</source>
            <translation>{day}: {value}</translation>
        </message>
        <message>
            <source>{first} to {last}, {count} sessions: {value} on average</source>
            <translation>{first} to {last}, {count} sessions: {value} on average</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>All sessions</translation>
        </message>
        <message>
            <source>Since {day}</source>
            <translation>Since {day}</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Until {day}</translation>
        </message>
        <message>
            <source>{since} to {until}</source>
            <translation>{since} to {until}</translation>
        </message>
        <message>
            <source>Export the progress</source>
            <translation>Export the progress</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Data (*.json)</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 weeks</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 months</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Due again</source>
            <translation>Due again</translation>
        </message>
        <message>
            <source>Due before {day}</source>
            <translation>Due before {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <source>in the next 6 days</source>
            <translation>in the next 6 days</translation>
        </message>
        <message>
            <source>Practise what is due</source>
            <translation>Practise what is due</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Nothing to show yet</translation>
        </message>
        <message>
            <source>After a few interviews this page shows how your answers change, by area and over time.</source>
            <translation>After a few interviews this page shows how your answers change, by area and over time.</translation>
        </message>
        <message>
            <source>No interview in this time</source>
            <translation>No interview in this time</translation>
        </message>
        <message>
            <source>Choose a longer time above.</source>
            <translation>Choose a longer time above.</translation>
        </message>
        <message>
            <source>{group}, {level}</source>
            <translation>{group}, {level}</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>All areas</translation>
        </message>
        <message>
            <source>Points for content, the mean of the last three answers; behind it, how often it was answered. A cell leads to questions of it.</source>
            <translation>Points for content, the mean of the last three answers; behind it, how often it was answered. A cell leads to questions of it.</translation>
        </message>
        <message>
            <source>Last week with practice: {last}. Most in a week: {most}.</source>
            <translation>Last week with practice: {last}. Most in a week: {most}.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>{count} ×</source>
            <translation>{count} ×</translation>
        </message>
    </context>
    <context>
        <name>question</name>
        <message>
            <source>Not answered yet.</source>
            <translation>Not answered yet.</translation>
        </message>
        <message>
            <source>Answered in {count} interviews</source>
            <translation>Answered in {count} interviews</translation>
        </message>
        <message>
            <source>Answered in 1 interview</source>
            <translation>Answered in 1 interview</translation>
        </message>
        <message>
            <source>{times}, last on {day}; not graded.</source>
            <translation>{times}, last on {day}; not graded.</translation>
        </message>
        <message>
            <source>{times}, last on {day}: {score} / 100.</source>
            <translation>{times}, last on {day}: {score} / 100.</translation>
        </message>
        <message>
            <source>must</source>
            <translation>must</translation>
        </message>
        <message>
            <source>should</source>
            <translation>should</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>bonus</translation>
        </message>
        <message>
            <source>Back to the original…</source>
            <translation>Back to the original…</translation>
        </message>
        <message>
            <source>Your version is not in force: {why}</source>
            <translation>Your version is not in force: {why}</translation>
        </message>
        <message>
            <source>The question is shown as the pack has it.</source>
            <translation>The question is shown as the pack has it.</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Mend it</translation>
        </message>
        <message>
            <source>The pack has changed since you edited it: {fields}.</source>
            <translation>The pack has changed since you edited it: {fields}.</translation>
        </message>
        <message>
            <source>Yours stands until you decide.</source>
            <translation>Yours stands until you decide.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <source>Edited by you: {fields}.</source>
            <translation>Edited by you: {fields}.</translation>
        </message>
        <message>
            <source>title</source>
            <translation>title</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>spoken form</source>
            <translation>spoken form</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>target time</source>
            <translation>target time</translation>
        </message>
        <message>
            <source>terms</source>
            <translation>terms</translation>
        </message>
        <message>
            <source>key points</source>
            <translation>key points</translation>
        </message>
        <message>
            <source>common mistakes</source>
            <translation>common mistakes</translation>
        </message>
        <message>
            <source>model answer in a minute</source>
            <translation>model answer in a minute</translation>
        </message>
        <message>
            <source>model answer in full</source>
            <translation>model answer in full</translation>
        </message>
        <message>
            <source>follow-up questions</source>
            <translation>follow-up questions</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>sources</translation>
        </message>
        <message>
            <source>outline</source>
            <translation>outline</translation>
        </message>
        <message>
            <source>strong example</source>
            <translation>strong example</translation>
        </message>
        <message>
            <source>weak example</source>
            <translation>weak example</translation>
        </message>
        <message>
            <source>about {time} to answer</source>
            <translation>about {time} to answer</translation>
        </message>
        <message>
            <source>Where this was not said: {point}</source>
            <translation>Where this was not said: {point}</translation>
        </message>
        <message>
            <source>A strong answer</source>
            <translation>A strong answer</translation>
        </message>
        <message>
            <source>A weak answer</source>
            <translation>A weak answer</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Your version is saved. The pack is not touched.</source>
            <translation>Your version is saved. The pack is not touched.</translation>
        </message>
        <message>
            <source>{pack} was imported: {questions}.</source>
            <translation>{pack} was imported: {questions}.</translation>
        </message>
        <message>
            <source>{shown} of {questions}</source>
            <translation>{shown} of {questions}</translation>
        </message>
        <message>
            <source>There are no questions</source>
            <translation>There are no questions</translation>
        </message>
        <message>
            <source>Import a pack, a table, a page of notes or a deck of cards.</source>
            <translation>Import a pack, a table, a page of notes or a deck of cards.</translation>
        </message>
        <message>
            <source>No question has these words</source>
            <translation>No question has these words</translation>
        </message>
        <message>
            <source>Every word has to be in it. Try fewer of them.</source>
            <translation>Every word has to be in it. Try fewer of them.</translation>
        </message>
        <message>
            <source>No question fits this choice</source>
            <translation>No question fits this choice</translation>
        </message>
        <message>
            <source>Choose less, or show all questions again.</source>
            <translation>Choose less, or show all questions again.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Not answered yet</translation>
        </message>
        <message>
            <source>Weak ones</source>
            <translation>Weak ones</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>With a note</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Edited</translation>
        </message>
        <message>
            <source>{title}, {details}, last score {score}</source>
            <translation>{title}, {details}, last score {score}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
    </context>
    <context>
        <name>replay</name>
        <message>
            <source>{moment} / {length}</source>
            <translation>{moment} / {length}</translation>
        </message>
        <message>
            <source>{moment} / {length}, {spoken} without silences</source>
            <translation>{moment} / {length}, {spoken} without silences</translation>
        </message>
        <message>
            <source>{speed}×</source>
            <translation>{speed}×</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Loop</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} to {end}</translation>
        </message>
        <message>
            <source>{at}: a filler, “{text}”</source>
            <translation>{at}: a filler, “{text}”</translation>
        </message>
        <message>
            <source>{at}: sounds like a filler</source>
            <translation>{at}: sounds like a filler</translation>
        </message>
        <message>
            <source>{at}: a pause of {length}</source>
            <translation>{at}: a pause of {length}</translation>
        </message>
        <message>
            <source>{at}: said: {text}</source>
            <translation>{at}: said: {text}</translation>
        </message>
        <message>
            <source>{at}: partly said: {text}</source>
            <translation>{at}: partly said: {text}</translation>
        </message>
        <message>
            <source>{at}: wrong: {text}</source>
            <translation>{at}: wrong: {text}</translation>
        </message>
        <message>
            <source>{at}: your bookmark {text}</source>
            <translation>{at}: your bookmark {text}</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>filler</translation>
        </message>
        <message>
            <source>um?</source>
            <translation>um?</translation>
        </message>
        <message>
            <source>said</source>
            <translation>said</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>partly</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>wrong</translation>
        </message>
        <message>
            <source>bookmark {number}</source>
            <translation>bookmark {number}</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>No question of this session was weak, so there is no deck.</source>
            <translation>No question of this session was weak, so there is no deck.</translation>
        </message>
        <message>
            <source>A question is weak where its score is below {score}.</source>
            <translation>A question is weak where its score is below {score}.</translation>
        </message>
        <message>
            <source>{program}, weak questions</source>
            <translation>{program}, weak questions</translation>
        </message>
        <message>
            <source>Answered on {day}: {score}</source>
            <translation>Answered on {day}: {score}</translation>
        </message>
        <message>
            <source>Pace over the time of the answer: {paces}. Long pauses: {pauses}.</source>
            <translation>Pace over the time of the answer: {paces}. Long pauses: {pauses}.</translation>
        </message>
        <message>
            <source>Line: the pace in words a minute.</source>
            <translation>Line: the pace in words a minute.</translation>
        </message>
        <message>
            <source>Band: {range} ({source}).</source>
            <translation>Band: {range} ({source}).</translation>
        </message>
        <message>
            <source>Blocks: long pauses.</source>
            <translation>Blocks: long pauses.</translation>
        </message>
        <message>
            <source>Triangles: fillers.</source>
            <translation>Triangles: fillers.</translation>
        </message>
        <message>
            <source>Strokes: quoted words.</source>
            <translation>Strokes: quoted words.</translation>
        </message>
        <message>
            <source>Diamonds: bookmarks.</source>
            <translation>Diamonds: bookmarks.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>To compare</source>
            <translation>To compare</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Questions from</source>
            <translation>Questions from</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>There is no report format {form!r}.</source>
            <translation>There is no report format {form!r}.</translation>
        </message>
        <message>
            <source>Choose one of: {forms}.</source>
            <translation>Choose one of: {forms}.</translation>
        </message>
        <message>
            <source>the long model answer</source>
            <translation>the long model answer</translation>
        </message>
        <message>
            <source>follow-up questions</source>
            <translation>follow-up questions</translation>
        </message>
        <message>
            <source>the steps of the scales</source>
            <translation>the steps of the scales</translation>
        </message>
        <message>
            <source>the criteria</source>
            <translation>the criteria</translation>
        </message>
        <message>
            <source>the model answer</source>
            <translation>the model answer</translation>
        </message>
        <message>
            <source>when a point counts</source>
            <translation>when a point counts</translation>
        </message>
        <message>
            <source>the common wrong claims</source>
            <translation>the common wrong claims</translation>
        </message>
        <message>
            <source>What keeps it below 5: {gap}</source>
            <translation>What keeps it below 5: {gap}</translation>
        </message>
        <message>
            <source>Asking took {time}, {sent} tokens sent and {received} received, {cost} in the currency of the price that was given.</source>
            <translation>Asking took {time}, {sent} tokens sent and {received} received, {cost} in the currency of the price that was given.</translation>
        </message>
        <message>
            <source>Asking took {time}, {sent} tokens sent and {received} received.</source>
            <translation>Asking took {time}, {sent} tokens sent and {received} received.</translation>
        </message>
        <message>
            <source>Asking took {time}, {cost} in the currency of the price that was given.</source>
            <translation>Asking took {time}, {cost} in the currency of the price that was given.</translation>
        </message>
        <message>
            <source>Asking took {time}.</source>
            <translation>Asking took {time}.</translation>
        </message>
        <message>
            <source>So that the request fits the model, this was left out of it: {parts}.</source>
            <translation>So that the request fits the model, this was left out of it: {parts}.</translation>
        </message>
        <message>
            <source>One claim of the coach had no words of the answer behind it and does not count.</source>
            <translation>One claim of the coach had no words of the answer behind it and does not count.</translation>
        </message>
        <message>
            <source>{count} claims of the coach had no words of the answer behind them and do not count.</source>
            <translation>{count} claims of the coach had no words of the answer behind them and do not count.</translation>
        </message>
        <message>
            <source>Judged {count} times, with scores from {low} to {high}; the median counts.</source>
            <translation>Judged {count} times, with scores from {low} to {high}; the median counts.</translation>
        </message>
        <message>
            <source>Judged {count} times, always with {low}; the median counts.</source>
            <translation>Judged {count} times, always with {low}; the median counts.</translation>
        </message>
        <message>
            <source>The verdicts differed on: {points}.</source>
            <translation>The verdicts differed on: {points}.</translation>
        </message>
        <message>
            <source>Mock interview, {day}</source>
            <translation>Mock interview, {day}</translation>
        </message>
        <message>
            <source>{program} report</source>
            <translation>{program} report</translation>
        </message>
        <message>
            <source>questions from {pack}</source>
            <translation>questions from {pack}</translation>
        </message>
        <message>
            <source>begun {moment}</source>
            <translation>begun {moment}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>No score</source>
            <translation>No score</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Graded</source>
            <translation>Graded</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} of {whole}</translation>
        </message>
        <message>
            <source>Time spent speaking</source>
            <translation>Time spent speaking</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Note on the session</source>
            <translation>Note on the session</translation>
        </message>
        <message>
            <source>How the score is made</source>
            <translation>How the score is made</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>The questions at a glance</source>
            <translation>The questions at a glance</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Attempt</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>follow-up</translation>
        </message>
        <message>
            <source>{score} after follow-ups</source>
            <translation>{score} after follow-ups</translation>
        </message>
        <message>
            <source>No answers</source>
            <translation>No answers</translation>
        </message>
        <message>
            <source>This session ended before a question was answered.</source>
            <translation>This session ended before a question was answered.</translation>
        </message>
        <message>
            <source>Made by {program} {version} on {moment}.</source>
            <translation>Made by {program} {version} on {moment}.</translation>
        </message>
        <message>
            <source>Session {id}.</source>
            <translation>Session {id}.</translation>
        </message>
        <message>
            <source>Own note</source>
            <translation>Own note</translation>
        </message>
        <message>
            <source>How it sounded</source>
            <translation>How it sounded</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>word</source>
            <translation>word</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Bookmarks</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>at {time}</translation>
        </message>
        <message>
            <source>A better answer in your own words</source>
            <translation>A better answer in your own words</translation>
        </message>
        <message>
            <source>A model answer</source>
            <translation>A model answer</translation>
        </message>
        <message>
            <source>In a minute</source>
            <translation>In a minute</translation>
        </message>
        <message>
            <source>At length</source>
            <translation>At length</translation>
        </message>
        <message>
            <source>What a good answer says</source>
            <translation>What a good answer says</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>To read</translation>
        </message>
        <message>
            <source>What the answer covered</source>
            <translation>What the answer covered</translation>
        </message>
        <message>
            <source>What is true:</source>
            <translation>What is true:</translation>
        </message>
        <message>
            <source>To add:</source>
            <translation>To add:</translation>
        </message>
        <message>
            <source>What to correct</source>
            <translation>What to correct</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>wrong</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Next time</translation>
        </message>
        <message>
            <source>What the coach says</source>
            <translation>What the coach says</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <source>Recording of the answer</source>
            <translation>Recording of the answer</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Place in the recording</source>
            <translation>Place in the recording</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>The words of the answer</source>
            <translation>The words of the answer</translation>
        </message>
        <message>
            <source>Click a word to hear it. In the words, the arrow keys step from word to word and Enter plays from there; the space bar plays and pauses.</source>
            <translation>Click a word to hear it. In the words, the arrow keys step from word to word and Enter plays from there; the space bar plays and pauses.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>the question asks for about {length}</source>
            <translation>the question asks for about {length}</translation>
        </message>
        <message>
            <source>Pace with pauses</source>
            <translation>Pace with pauses</translation>
        </message>
        <message>
            <source>Pace over time</source>
            <translation>Pace over time</translation>
        </message>
        <message>
            <source>Time to the first word</source>
            <translation>Time to the first word</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauses</translation>
        </message>
        <message>
            <source>Pauses of {seconds} s or more</source>
            <translation>Pauses of {seconds} s or more</translation>
        </message>
        <message>
            <source>Share of silence</source>
            <translation>Share of silence</translation>
        </message>
        <message>
            <source>Longest stretch without a long pause</source>
            <translation>Longest stretch without a long pause</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>from {time}</translation>
        </message>
        <message>
            <source>Fillers in the transcript</source>
            <translation>Fillers in the transcript</translation>
        </message>
        <message>
            <source>Fillers</source>
            <translation>Fillers</translation>
        </message>
        <message>
            <source>Repetitions and restarts</source>
            <translation>Repetitions and restarts</translation>
        </message>
        <message>
            <source>Loudness of the speech</source>
            <translation>Loudness of the speech</translation>
        </message>
        <message>
            <source>Pitch range</source>
            <translation>Pitch range</translation>
        </message>
        <message>
            <source>{count} semitones</source>
            <translation>{count} semitones</translation>
        </message>
        <message>
            <source>from {low} to {high} Hz, the outer tenths left out</source>
            <translation>from {low} to {high} Hz, the outer tenths left out</translation>
        </message>
        <message>
            <source>Pace while speaking</source>
            <translation>Pace while speaking</translation>
        </message>
        <message>
            <source>{rate} a minute</source>
            <translation>{rate} a minute</translation>
        </message>
        <message>
            <source>Rate of fillers</source>
            <translation>Rate of fillers</translation>
        </message>
        <message>
            <source>Review of {day}</source>
            <translation>Review of {day}</translation>
        </message>
        <message>
            <source>Review by {name}, {day}</source>
            <translation>Review by {name}, {day}</translation>
        </message>
        <message>
            <source>Question {position}: {title}</source>
            <translation>Question {position}: {title}</translation>
        </message>
        <message>
            <source>Question {position}, attempt {attempt}: {title}</source>
            <translation>Question {position}, attempt {attempt}: {title}</translation>
        </message>
        <message>
            <source>Reviewer {score}, coach {coach}.</source>
            <translation>Reviewer {score}, coach {coach}.</translation>
        </message>
        <message>
            <source>Reviewer {score}, as follows from the verdicts; coach {coach}.</source>
            <translation>Reviewer {score}, as follows from the verdicts; coach {coach}.</translation>
        </message>
        <message>
            <source>Reviewer: {reviewer}.</source>
            <translation>Reviewer: {reviewer}.</translation>
        </message>
        <message>
            <source>Reviewer and coach: {verdict}.</source>
            <translation>Reviewer and coach: {verdict}.</translation>
        </message>
        <message>
            <source>Reviewer: {reviewer}. Coach: {coach}.</source>
            <translation>Reviewer: {reviewer}. Coach: {coach}.</translation>
        </message>
        <message>
            <source>Of {count} key points they judged {alike} alike.</source>
            <translation>Of {count} key points they judged {alike} alike.</translation>
        </message>
        <message>
            <source>The reviewer's scores are {points} points higher in the mean of {count}.</source>
            <translation>The reviewer's scores are {points} points higher in the mean of {count}.</translation>
        </message>
        <message>
            <source>The reviewer's scores are {points} points lower in the mean of {count}.</source>
            <translation>The reviewer's scores are {points} points lower in the mean of {count}.</translation>
        </message>
        <message>
            <source>In the mean of {count} answers their scores are the same.</source>
            <translation>In the mean of {count} answers their scores are the same.</translation>
        </message>
        <message>
            <source>How much of that is chance cannot be said yet: {count} more key points are needed.</source>
            <translation>How much of that is chance cannot be said yet: {count} more key points are needed.</translation>
        </message>
        <message>
            <source>Both always gave the same verdict, so chance cannot be set aside.</source>
            <translation>Both always gave the same verdict, so chance cannot be set aside.</translation>
        </message>
        <message>
            <source>Cohen's kappa is {kappa}: 0 is chance, 1 is full agreement.</source>
            <translation>Cohen's kappa is {kappa}: 0 is chance, 1 is full agreement.</translation>
        </message>
        <message>
            <source>the offline coach</source>
            <translation>the offline coach</translation>
        </message>
        <message>
            <source>a language model at an endpoint</source>
            <translation>a language model at an endpoint</translation>
        </message>
        <message>
            <source>Measured from the recording. These figures describe the answer; they are not scored.</source>
            <translation>Measured from the recording. These figures describe the answer; they are not scored.</translation>
        </message>
        <message>
            <source>A language model's reading on scales of 1 to 5, each with its reason. It does not enter the score.</source>
            <translation>A language model's reading on scales of 1 to 5, each with its reason. It does not enter the score.</translation>
        </message>
        <message>
            <source>This answer was typed.</source>
            <translation>This answer was typed.</translation>
        </message>
        <message>
            <source>The words were corrected by hand.</source>
            <translation>The words were corrected by hand.</translation>
        </message>
        <message>
            <source>A language model wrote this question and its model answer, and nobody has checked them.</source>
            <translation>A language model wrote this question and its model answer, and nobody has checked them.</translation>
        </message>
        <message>
            <source>No words were heard.</source>
            <translation>No words were heard.</translation>
        </message>
        <message>
            <source>the recogniser was unsure, so it may not be what was said.</source>
            <translation>the recogniser was unsure, so it may not be what was said.</translation>
        </message>
        <message>
            <source>A word with (?) after it: the recogniser was unsure, so it may not be what was said.</source>
            <translation>A word with (?) after it: the recogniser was unsure, so it may not be what was said.</translation>
        </message>
        <message>
            <source>The language model said nothing of this point, so it counts as missing.</source>
            <translation>The language model said nothing of this point, so it counts as missing.</translation>
        </message>
        <message>
            <source>The language model's verdict had no words of the answer behind it, so the point counts as missing.</source>
            <translation>The language model's verdict had no words of the answer behind it, so the point counts as missing.</translation>
        </message>
        <message>
            <source>The interview ended before this answer was judged. The recording is kept.</source>
            <translation>The interview ended before this answer was judged. The recording is kept.</translation>
        </message>
        <message>
            <source>The interview ended before this answer was judged. Its text is kept.</source>
            <translation>The interview ended before this answer was judged. Its text is kept.</translation>
        </message>
        <message>
            <source>The interview ended before this answer was transcribed. The recording is kept.</source>
            <translation>The interview ended before this answer was transcribed. The recording is kept.</translation>
        </message>
        <message>
            <source>The interview ended before this question was answered.</source>
            <translation>The interview ended before this question was answered.</translation>
        </message>
        <message>
            <source>A follow-up asks about one key point, and its answer is judged by that point alone. What it added is told beside the score of the answer before it and does not enter the mean.</source>
            <translation>A follow-up asks about one key point, and its answer is judged by that point alone. What it added is told beside the score of the answer before it and does not enter the mean.</translation>
        </message>
        <message>
            <source>A score is the share of the key points that the answer covered, and nothing else: a must counts {must}, a should counts {should}, and a bonus adds {bonus} without being asked for. A point that was partly said counts {partly} of its weight; where a percentage stands beside a point it counts that much, by how sure the coach is; and each common wrong claim takes {cost} off. Pace, pauses and fillers never change a score.</source>
            <translation>A score is the share of the key points that the answer covered, and nothing else: a must counts {must}, a should counts {should}, and a bonus adds {bonus} without being asked for. A point that was partly said counts {partly} of its weight; where a percentage stands beside a point it counts that much, by how sure the coach is; and each common wrong claim takes {cost} off. Pace, pauses and fillers never change a score.</translation>
        </message>
        <message>
            <source>The score of the session is the mean over the questions that were graded, each by its last graded attempt.</source>
            <translation>The score of the session is the mean over the questions that were graded, each by its last graded attempt.</translation>
        </message>
        <message>
            <source>Where an answer could not be judged there is no score, and none is guessed.</source>
            <translation>Where an answer could not be judged there is no score, and none is guessed.</translation>
        </message>
        <message>
            <source>A program judged these answers and can be wrong: the words that it quotes show what a verdict rests on.</source>
            <translation>A program judged these answers and can be wrong: the words that it quotes show what a verdict rests on.</translation>
        </message>
        <message>
            <source>, counts {share}</source>
            <translation>, counts {share}</translation>
        </message>
        <message>
            <source>“yours” is what was said, nearly word for word, in a better order. “added” was written by {model}, and nobody has checked it.</source>
            <translation>“yours” is what was said, nearly word for word, in a better order. “added” was written by {model}, and nobody has checked it.</translation>
        </message>
        <message>
            <source>Heard by the speech recogniser {names}.</source>
            <translation>Heard by the speech recogniser {names}.</translation>
        </message>
        <message>
            <source>All answers were typed, so no speech recogniser was used.</source>
            <translation>All answers were typed, so no speech recogniser was used.</translation>
        </message>
        <message>
            <source>No answer was transcribed.</source>
            <translation>No answer was transcribed.</translation>
        </message>
        <message>
            <source>No answer was judged.</source>
            <translation>No answer was judged.</translation>
        </message>
        <message>
            <source>Judged by {coaches}.</source>
            <translation>Judged by {coaches}.</translation>
        </message>
        <message>
            <source>The offline coach compares words and their sense and does not reason: it can miss a point that was made in other words, and take a false sentence in the right words for a true one.</source>
            <translation>The offline coach compares words and their sense and does not reason: it can miss a point that was made in other words, and take a false sentence in the right words for a true one.</translation>
        </message>
        <message>
            <source>Without its model it looks for the accepted words alone: mockinterview models fetch --default fetches the model.</source>
            <translation>Without its model it looks for the accepted words alone: mockinterview models fetch --default fetches the model.</translation>
        </message>
        <message>
            <source>{answered} of {questions}</source>
            <translation>{answered} of {questions}</translation>
        </message>
        <message>
            <source>{answered} of {questions}, {skipped} skipped</source>
            <translation>{answered} of {questions}, {skipped} skipped</translation>
        </message>
        <message>
            <source>{moment}; it was not brought to its end</source>
            <translation>{moment}; it was not brought to its end</translation>
        </message>
        <message>
            <source>Question {position} of {questions}, follow-up {number}</source>
            <translation>Question {position} of {questions}, follow-up {number}</translation>
        </message>
        <message>
            <source>Question {position} of {questions}, follow-up</source>
            <translation>Question {position} of {questions}, follow-up</translation>
        </message>
        <message>
            <source>Question {position} of {questions}, attempt {attempt}</source>
            <translation>Question {position} of {questions}, attempt {attempt}</translation>
        </message>
        <message>
            <source>Question {position} of {questions}</source>
            <translation>Question {position} of {questions}</translation>
        </message>
        <message>
            <source>The language model “{model}” asked this; nobody has checked the question.</source>
            <translation>The language model “{model}” asked this; nobody has checked the question.</translation>
        </message>
        <message>
            <source>This question was skipped. What was recorded until then is kept.</source>
            <translation>This question was skipped. What was recorded until then is kept.</translation>
        </message>
        <message>
            <source>This question was skipped.</source>
            <translation>This question was skipped.</translation>
        </message>
        <message>
            <source>The coach gave no reason.</source>
            <translation>The coach gave no reason.</translation>
        </message>
        <message>
            <source>The offline coach judged this answer for now. The language model's judgement waits and takes its place when it comes. {reason}</source>
            <translation>The offline coach judged this answer for now. The language model's judgement waits and takes its place when it comes. {reason}</translation>
        </message>
        <message>
            <source>The offline coach judged this answer, because the language model gave no judgement of it. {reason}</source>
            <translation>The offline coach judged this answer, because the language model gave no judgement of it. {reason}</translation>
        </message>
        <message>
            <source>What this adds is told with the answer before it.</source>
            <translation>What this adds is told with the answer before it.</translation>
        </message>
        <message>
            <source>A later attempt counts in its place.</source>
            <translation>A later attempt counts in its place.</translation>
        </message>
        <message>
            <source>After follow-ups: {score}.</source>
            <translation>After follow-ups: {score}.</translation>
        </message>
        <message>
            <source>Own rating: {rating} of 5.</source>
            <translation>Own rating: {rating} of 5.</translation>
        </message>
        <message>
            <source>It was recovered after an interruption, so its end may be missing.</source>
            <translation>It was recovered after an interruption, so its end may be missing.</translation>
        </message>
        <message>
            <source>It was still being recorded when this report was made.</source>
            <translation>It was still being recorded when this report was made.</translation>
        </message>
        <message>
            <source>The recording was deleted after {days} days, as was set.</source>
            <translation>The recording was deleted after {days} days, as was set.</translation>
        </message>
        <message>
            <source>It holds no sound at all: the microphone was muted or gone.</source>
            <translation>It holds no sound at all: the microphone was muted or gone.</translation>
        </message>
        <message>
            <source>Recording {file}, {length}.</source>
            <translation>Recording {file}, {length}.</translation>
        </message>
        <message>
            <source>The words were deleted after {days} days, as was set.</source>
            <translation>The words were deleted after {days} days, as was set.</translation>
        </message>
        <message>
            <source>This sounded like {spoken}; the interview is in {asked}.</source>
            <translation>This sounded like {spoken}; the interview is in {asked}.</translation>
        </message>
        <message>
            <source>One quote that the coach gave is not in the transcript and was left out.</source>
            <translation>One quote that the coach gave is not in the transcript and was left out.</translation>
        </message>
        <message>
            <source>{count} quotes that the coach gave are not in the transcript and were left out.</source>
            <translation>{count} quotes that the coach gave are not in the transcript and were left out.</translation>
        </message>
        <message>
            <source>at {places}</source>
            <translation>at {places}</translation>
        </message>
        <message>
            <source>between clauses</source>
            <translation>between clauses</translation>
        </message>
        <message>
            <source>inside a clause</source>
            <translation>inside a clause</translation>
        </message>
        <message>
            <source>inside clauses</source>
            <translation>inside clauses</translation>
        </message>
        <message>
            <source>{between} between clauses, {inside} inside a clause</source>
            <translation>{between} between clauses, {inside} inside a clause</translation>
        </message>
        <message>
            <source>Why: {reason}</source>
            <translation>Why: {reason}</translation>
        </message>
        <message>
            <source>{low} to {high} words a minute</source>
            <translation>{low} to {high} words a minute</translation>
        </message>
        <message>
            <source>in windows of {window} s, one every {step} s</source>
            <translation>in windows of {window} s, one every {step} s</translation>
        </message>
        <message>
            <source>median of earlier sessions {figure}</source>
            <translation>median of earlier sessions {figure}</translation>
        </message>
        <message>
            <source>{range} are not held against a speaker</source>
            <translation>{range} are not held against a speaker</translation>
        </message>
        <message>
            <source>of ten marked as likely about {count} are fillers</source>
            <translation>of ten marked as likely about {count} are fillers</translation>
        </message>
        <message>
            <source>from {low} to {high} dBFS, the outer tenths left out</source>
            <translation>from {low} to {high} dBFS, the outer tenths left out</translation>
        </message>
        <message>
            <source>{what} at {time}</source>
            <translation>{what} at {time}</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>likely</translation>
        </message>
        <message>
            <source>the coach “{name}”</source>
            <translation>the coach “{name}”</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} and {last}</translation>
        </message>
        <message>
            <source>No answer of this session has words with their times.</source>
            <translation>No answer of this session has words with their times.</translation>
        </message>
        <message>
            <source>Subtitles are made of what was spoken and transcribed.</source>
            <translation>Subtitles are made of what was spoken and transcribed.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Follow-up to attempt</source>
            <translation>Follow-up to attempt</translation>
        </message>
        <message>
            <source>Name of the question</source>
            <translation>Name of the question</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>What was asked</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Score counts</source>
            <translation>Score counts</translation>
        </message>
        <message>
            <source>Own rating</source>
            <translation>Own rating</translation>
        </message>
        <message>
            <source>Points said</source>
            <translation>Points said</translation>
        </message>
        <message>
            <source>Points partly said</source>
            <translation>Points partly said</translation>
        </message>
        <message>
            <source>Points missing</source>
            <translation>Points missing</translation>
        </message>
        <message>
            <source>Points contradicted</source>
            <translation>Points contradicted</translation>
        </message>
        <message>
            <source>Wrong claims</source>
            <translation>Wrong claims</translation>
        </message>
        <message>
            <source>Recorded seconds</source>
            <translation>Recorded seconds</translation>
        </message>
        <message>
            <source>Seconds speaking</source>
            <translation>Seconds speaking</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Words a minute while speaking</source>
            <translation>Words a minute while speaking</translation>
        </message>
        <message>
            <source>Seconds to the first word</source>
            <translation>Seconds to the first word</translation>
        </message>
        <message>
            <source>Long pauses</source>
            <translation>Long pauses</translation>
        </message>
        <message>
            <source>Fillers a minute</source>
            <translation>Fillers a minute</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>The typesetter refused this report. Your interviews are safe.</source>
            <translation>The typesetter refused this report. Your interviews are safe.</translation>
        </message>
        <message>
            <source>Export the web page in its place: it says the same.</source>
            <translation>Export the web page in its place: it says the same.</translation>
        </message>
        <message>
            <source>No typeface of this computer draws some letters of this report. They stand as their names or numbers in brackets; the web page of the same report holds them as they are.</source>
            <translation>No typeface of this computer draws some letters of this report. They stand as their names or numbers in brackets; the web page of the same report holds them as they are.</translation>
        </message>
        <message>
            <source>said</source>
            <translation>said</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>partly</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>contradicted</source>
            <translation>contradicted</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>yours</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>Not graded</source>
            <translation>Not graded</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>must</source>
            <translation>must</translation>
        </message>
        <message>
            <source>should</source>
            <translation>should</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>bonus</translation>
        </message>
        <message>
            <source>Beginner</source>
            <translation>Beginner</translation>
        </message>
        <message>
            <source>Intermediate</source>
            <translation>Intermediate</translation>
        </message>
        <message>
            <source>Experienced</source>
            <translation>Experienced</translation>
        </message>
        <message>
            <source>Behavioural</source>
            <translation>Behavioural</translation>
        </message>
        <message>
            <source>Study: feedback after each answer</source>
            <translation>Study: feedback after each answer</translation>
        </message>
        <message>
            <source>Real: feedback at the end</source>
            <translation>Real: feedback at the end</translation>
        </message>
        <message>
            <source>One-way video style</source>
            <translation>One-way video style</translation>
        </message>
        <message>
            <source>Rapid fire</source>
            <translation>Rapid fire</translation>
        </message>
        <message>
            <source>Phone screen: the question is heard and not shown</source>
            <translation>Phone screen: the question is heard and not shown</translation>
        </message>
        <message>
            <source>Exam: no hint, no pause, the record sealed</source>
            <translation>Exam: no hint, no pause, the record sealed</translation>
        </message>
        <message>
            <source>below {range}</source>
            <translation>below {range}</translation>
        </message>
        <message>
            <source>within {range}</source>
            <translation>within {range}</translation>
        </message>
        <message>
            <source>above {range}</source>
            <translation>above {range}</translation>
        </message>
        <message>
            <source>Correct what was wrong. What is true: {subject}</source>
            <translation>Correct what was wrong. What is true: {subject}</translation>
        </message>
        <message>
            <source>Add what was missing: {subject}</source>
            <translation>Add what was missing: {subject}</translation>
        </message>
        <message>
            <source>Say this fully and clearly: {subject}</source>
            <translation>Say this fully and clearly: {subject}</translation>
        </message>
        <message>
            <source>Say the same in less time: the answer was far longer than asked for.</source>
            <translation>Say the same in less time: the answer was far longer than asked for.</translation>
        </message>
        <message>
            <source>Keep this answer: it covers what was asked for.</source>
            <translation>Keep this answer: it covers what was asked for.</translation>
        </message>
        <message>
            <source>Correct what was wrong.</source>
            <translation>Correct what was wrong.</translation>
        </message>
        <message>
            <source>Add a key point that was missing.</source>
            <translation>Add a key point that was missing.</translation>
        </message>
        <message>
            <source>Say fully and clearly what was only half said.</source>
            <translation>Say fully and clearly what was only half said.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>January</translation>
        </message>
        <message>
            <source>February</source>
            <translation>February</translation>
        </message>
        <message>
            <source>March</source>
            <translation>March</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>May</source>
            <translation>May</translation>
        </message>
        <message>
            <source>June</source>
            <translation>June</translation>
        </message>
        <message>
            <source>July</source>
            <translation>July</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>October</source>
            <translation>October</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>December</source>
            <translation>December</translation>
        </message>
        <message>
            <source>{score} / 100</source>
            <translation>{score} / 100</translation>
        </message>
        <message>
            <source>{count} %</source>
            <translation>{count} %</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{pace} words a minute</source>
            <translation>{pace} words a minute</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>up to {high}</source>
            <translation>up to {high}</translation>
        </message>
        <message>
            <source>{low} or more</source>
            <translation>{low} or more</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} to {high}</translation>
        </message>
        <message>
            <source>There are no reports in the language {language!r}.</source>
            <translation>There are no reports in the language {language!r}.</translation>
        </message>
        <message>
            <source>Choose one of: {languages}.</source>
            <translation>Choose one of: {languages}.</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>Size of the files: {size} MB.</source>
            <translation>Size of the files: {size} MB.</translation>
        </message>
        <message>
            <source>1 recording older than {days} days was deleted.</source>
            <translation>1 recording older than {days} days was deleted.</translation>
        </message>
        <message>
            <source>{count} recordings older than {days} days were deleted.</source>
            <translation>{count} recordings older than {days} days were deleted.</translation>
        </message>
        <message>
            <source>The words of 1 answer older than {days} days were deleted.</source>
            <translation>The words of 1 answer older than {days} days were deleted.</translation>
        </message>
        <message>
            <source>The words of {count} answers older than {days} days were deleted.</source>
            <translation>The words of {count} answers older than {days} days were deleted.</translation>
        </message>
        <message>
            <source>1 interview older than {days} days was deleted.</source>
            <translation>1 interview older than {days} days was deleted.</translation>
        </message>
        <message>
            <source>{count} interviews older than {days} days were deleted.</source>
            <translation>{count} interviews older than {days} days were deleted.</translation>
        </message>
        <message>
            <source>1 recording is older than {days} days and would be deleted; its text stays.</source>
            <translation>1 recording is older than {days} days and would be deleted; its text stays.</translation>
        </message>
        <message>
            <source>{count} recordings are older than {days} days and would be deleted; their texts stay.</source>
            <translation>{count} recordings are older than {days} days and would be deleted; their texts stay.</translation>
        </message>
        <message>
            <source>1 answer is older than {days} days and its words would be deleted; its score stays.</source>
            <translation>1 answer is older than {days} days and its words would be deleted; its score stays.</translation>
        </message>
        <message>
            <source>{count} answers are older than {days} days and their words would be deleted; their scores stay.</source>
            <translation>{count} answers are older than {days} days and their words would be deleted; their scores stay.</translation>
        </message>
        <message>
            <source>1 interview is older than {days} days and would be deleted whole.</source>
            <translation>1 interview is older than {days} days and would be deleted whole.</translation>
        </message>
        <message>
            <source>{count} interviews are older than {days} days and would be deleted whole.</source>
            <translation>{count} interviews are older than {days} days and would be deleted whole.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>The review is of the session {other}, and not of {session}.</source>
            <translation>The review is of the session {other}, and not of {session}.</translation>
        </message>
        <message>
            <source>Import it where that session is kept.</source>
            <translation>Import it where that session is kept.</translation>
        </message>
        <message>
            <source>The review says nothing: no verdict, score or remark is in it.</source>
            <translation>The review says nothing: no verdict, score or remark is in it.</translation>
        </message>
        <message>
            <source>Fill in the form first, then save it.</source>
            <translation>Fill in the form first, then save it.</translation>
        </message>
        <message>
            <source>What the review says of answer {answer} does not fit the session.</source>
            <translation>What the review says of answer {answer} does not fit the session.</translation>
        </message>
        <message>
            <source>Make a new form of the session and have that filled in.</source>
            <translation>Make a new form of the session and have that filled in.</translation>
        </message>
        <message>
            <source>The file has {size} MB; no review is larger than {limit} MB.</source>
            <translation>The file has {size} MB; no review is larger than {limit} MB.</translation>
        </message>
        <message>
            <source>The review cannot be read: {place} is not as it should be.</source>
            <translation>The review cannot be read: {place} is not as it should be.</translation>
        </message>
        <message>
            <source>The review holds a script or markup ({place}). It was not taken.</source>
            <translation>The review holds a script or markup ({place}). It was not taken.</translation>
        </message>
        <message>
            <source>This is the form, and not the review that it saves.</source>
            <translation>This is the form, and not the review that it saves.</translation>
        </message>
        <message>
            <source>Open it in a browser, fill it in and save the review; then import that file.</source>
            <translation>Open it in a browser, fill it in and save the review; then import that file.</translation>
        </message>
        <message>
            <source>The form is of a newer version of the program.</source>
            <translation>The form is of a newer version of the program.</translation>
        </message>
        <message>
            <source>Update the program, then import the review again.</source>
            <translation>Update the program, then import the review again.</translation>
        </message>
        <message>
            <source>This is no review that a form of this program has saved.</source>
            <translation>This is no review that a form of this program has saved.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>comment</translation>
        </message>
        <message>
            <source>remark on answer {position}</source>
            <translation>remark on answer {position}</translation>
        </message>
        <message>
            <source>Ask for the file that the form saved, as it was saved.</source>
            <translation>Ask for the file that the form saved, as it was saved.</translation>
        </message>
        <message>
            <source>No answer of this session has words, so there is no form.</source>
            <translation>No answer of this session has words, so there is no form.</translation>
        </message>
        <message>
            <source>Transcribe an answer first.</source>
            <translation>Transcribe an answer first.</translation>
        </message>
        <message>
            <source>Your review</source>
            <translation>Your review</translation>
        </message>
        <message>
            <source>Somebody practised for a job interview and asks what you think of the answers. Say for each key point whether it was said, give a score or write a remark; leave out what you like. The coach of the program has judged the answers too, and is not shown here so that your judgement is your own.</source>
            <translation>Somebody practised for a job interview and asks what you think of the answers. Say for each key point whether it was said, give a score or write a remark; leave out what you like. The coach of the program has judged the answers too, and is not shown here so that your judgement is your own.</translation>
        </message>
        <message>
            <source>At the end, save the review and send the file back. This page sends nothing, and keeps nothing when it is closed.</source>
            <translation>At the end, save the review and send the file back. This page sends nothing, and keeps nothing when it is closed.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>What you say of the whole interview</source>
            <translation>What you say of the whole interview</translation>
        </message>
        <message>
            <source>Score from 0 to 100, if you like</source>
            <translation>Score from 0 to 100, if you like</translation>
        </message>
        <message>
            <source>Left empty, it follows from the key points where each has a verdict.</source>
            <translation>Left empty, it follows from the key points where each has a verdict.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>no verdict</translation>
        </message>
        <message>
            <source>Save the review</source>
            <translation>Save the review</translation>
        </message>
        <message>
            <source>Saved as {file}. Send this file back.</source>
            <translation>Saved as {file}. Send this file back.</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>There is nothing to save yet.</translation>
        </message>
        <message>
            <source>A score is a whole number from 0 to 100.</source>
            <translation>A score is a whole number from 0 to 100.</translation>
        </message>
        <message>
            <source>This form needs scripts, which are switched off in this browser.</source>
            <translation>This form needs scripts, which are switched off in this browser.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>The file {file} cannot be read.</translation>
        </message>
        <message>
            <source>Name the file that the form saved.</source>
            <translation>Name the file that the form saved.</translation>
        </message>
        <message>
            <source>Import a review</source>
            <translation>Import a review</translation>
        </message>
        <message>
            <source>Reviews that the form saved</source>
            <translation>Reviews that the form saved</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>The review is kept with this interview.</source>
            <translation>The review is kept with this interview.</translation>
        </message>
        <message>
            <source>The review was removed.</source>
            <translation>The review was removed.</translation>
        </message>
        <message>
            <source>The file that it came from is as it was.</source>
            <translation>The file that it came from is as it was.</translation>
        </message>
        <message>
            <source>Export the form for a reviewer and send it to somebody whose judgement you trust. The file that comes back is imported here and compared with the coach.</source>
            <translation>Export the form for a reviewer and send it to somebody whose judgement you trust. The file that comes back is imported here and compared with the coach.</translation>
        </message>
    </context>
    <context>
        <name>sample</name>
        <message>
            <source>The sample session could not be copied ({reason}); nothing else changed.</source>
            <translation>The sample session could not be copied ({reason}); nothing else changed.</translation>
        </message>
        <message>
            <source>Check the free space of the data folder, then try again.</source>
            <translation>Check the free space of the data folder, then try again.</translation>
        </message>
    </context>
    <context>
        <name>services</name>
        <message>
            <source>The voice {voice!r} of the settings is not known.</source>
            <translation>The voice {voice!r} of the settings is not known.</translation>
        </message>
        <message>
            <source>The recogniser {model!r} of the settings is not known.</source>
            <translation>The recogniser {model!r} of the settings is not known.</translation>
        </message>
        <message>
            <source>{what} The preset one is used.</source>
            <translation>{what} The preset one is used.</translation>
        </message>
        <message>
            <source>See: mockinterview models list</source>
            <translation>See: mockinterview models list</translation>
        </message>
        <message>
            <source>{title} ({model}) is no voice.</source>
            <translation>{title} ({model}) is no voice.</translation>
        </message>
        <message>
            <source>The questions are in {language} and no voice for it is here: {voice}, reads them.</source>
            <translation>The questions are in {language} and no voice for it is here: {voice}, reads them.</translation>
        </message>
        <message>
            <source>They can be read on the screen as well.</source>
            <translation>They can be read on the screen as well.</translation>
        </message>
        <message>
            <source>Two voices take turns in a panel and only one is here: {voice}, asks all questions.</source>
            <translation>Two voices take turns in a panel and only one is here: {voice}, asks all questions.</translation>
        </message>
        <message>
            <source>Fetch another one; see: mockinterview models list</source>
            <translation>Fetch another one; see: mockinterview models list</translation>
        </message>
        <message>
            <source>No endpoint is set up, so nothing was sent.</source>
            <translation>No endpoint is set up, so nothing was sent.</translation>
        </message>
        <message>
            <source>See: mockinterview endpoints presets</source>
            <translation>See: mockinterview endpoints presets</translation>
        </message>
        <message>
            <source>No recogniser at an endpoint is set up, so nothing was sent.</source>
            <translation>No recogniser at an endpoint is set up, so nothing was sent.</translation>
        </message>
        <message>
            <source>Set listening.remote.base_url and listening.remote.model in {file}.</source>
            <translation>Set listening.remote.base_url and listening.remote.model in {file}.</translation>
        </message>
        <message>
            <source>{title} ({model}) is no recogniser.</source>
            <translation>{title} ({model}) is no recogniser.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>The settings file cannot be read ({error}); the defaults are used.</source>
            <translation>The settings file cannot be read ({error}); the defaults are used.</translation>
        </message>
        <message>
            <source>The settings file is not an object; the defaults are used.</source>
            <translation>The settings file is not an object; the defaults are used.</translation>
        </message>
        <message>
            <source>The settings could not be saved ({reason}); they hold until you close.</source>
            <translation>The settings could not be saved ({reason}); they hold until you close.</translation>
        </message>
        <message>
            <source>Check that {home} can be written to.</source>
            <translation>Check that {home} can be written to.</translation>
        </message>
        <message>
            <source>Setting {place}: {reason}; the default is used.</source>
            <translation>Setting {place}: {reason}; the default is used.</translation>
        </message>
        <message>
            <source>Setting {place}: {reason}; it is left out.</source>
            <translation>Setting {place}: {reason}; it is left out.</translation>
        </message>
        <message>
            <source>Set {variable} before each start instead.</source>
            <translation>Set {variable} before each start instead.</translation>
        </message>
        <message>
            <source>I use a screen reader</source>
            <translation>I use a screen reader</translation>
        </message>
        <message>
            <source>So that two voices do not talk at once, the program gives questions to your screen reader and stays silent itself; the repeat key reads one aloud. What happens is announced: recording, time nearly over, the result.</source>
            <translation>So that two voices do not talk at once, the program gives questions to your screen reader and stays silent itself; the repeat key reads one aloud. What happens is announced: recording, time nearly over, the result.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movement</translation>
        </message>
        <message>
            <source>Whether anything in the window moves. Reduced, everything is still shown, but it stands.</source>
            <translation>Whether anything in the window moves. Reduced, everything is still shown, but it stands.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>As the desktop</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduced</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>System default</translation>
        </message>
        <message>
            <source>{name} (not there now)</source>
            <translation>{name} (not there now)</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (not here)</translation>
        </message>
        <message>
            <source>That is no address, so nothing was changed.</source>
            <translation>That is no address, so nothing was changed.</translation>
        </message>
        <message>
            <source>It begins with https:// and mostly ends in /v1.</source>
            <translation>It begins with https:// and mostly ends in /v1.</translation>
        </message>
        <message>
            <source>An address holds no key, no name and no “?”.</source>
            <translation>An address holds no key, no name and no “?”.</translation>
        </message>
        <message>
            <source>A key has a field of its own.</source>
            <translation>A key has a field of its own.</translation>
        </message>
        <message>
            <source>Who judges your answers</source>
            <translation>Who judges your answers</translation>
        </message>
        <message>
            <source>The offline coach sends nothing. An endpoint gets the question and the words of your answer, never a recording. To stop sending at once, work offline.</source>
            <translation>The offline coach sends nothing. An endpoint gets the question and the words of your answer, never a recording. To stop sending at once, work offline.</translation>
        </message>
        <message>
            <source>Offline coach, on this computer</source>
            <translation>Offline coach, on this computer</translation>
        </message>
        <message>
            <source>Norms of speaking</source>
            <translation>Norms of speaking</translation>
        </message>
        <message>
            <source>Whether pace and fillers are compared with published norms. Without norms, silences may also last twice as long.</source>
            <translation>Whether pace and fillers are compared with published norms. Without norms, silences may also last twice as long.</translation>
        </message>
        <message>
            <source>Usual norms</source>
            <translation>Usual norms</translation>
        </message>
        <message>
            <source>No norms</source>
            <translation>No norms</translation>
        </message>
        <message>
            <source>The program chooses</source>
            <translation>The program chooses</translation>
        </message>
        <message>
            <source>The program chooses: {model}</source>
            <translation>The program chooses: {model}</translation>
        </message>
        <message>
            <source>Recogniser</source>
            <translation>Recogniser</translation>
        </message>
        <message>
            <source>What writes your answers down on this computer; a larger one hears better and takes longer.</source>
            <translation>What writes your answers down on this computer; a larger one hears better and takes longer.</translation>
        </message>
        <message>
            <source>End an answer after a silence</source>
            <translation>End an answer after a silence</translation>
        </message>
        <message>
            <source>Whether a long silence ends your answer by itself. A countdown is shown first, and any sound stops it.</source>
            <translation>Whether a long silence ends your answer by itself. A countdown is shown first, and any sound stops it.</translation>
        </message>
        <message>
            <source>Wait after the question</source>
            <translation>Wait after the question</translation>
        </message>
        <message>
            <source>How long the microphone stays closed when the question has been read, so that it does not hear the loudspeaker.</source>
            <translation>How long the microphone stays closed when the question has been read, so that it does not hear the loudspeaker.</translation>
        </message>
        <message>
            <source>Recogniser elsewhere: address</source>
            <translation>Recogniser elsewhere: address</translation>
        </message>
        <message>
            <source>An OpenAI-compatible service that writes your answers down instead. Your recordings are sent there; empty means they stay on this computer.</source>
            <translation>An OpenAI-compatible service that writes your answers down instead. Your recordings are sent there; empty means they stay on this computer.</translation>
        </message>
        <message>
            <source>Recogniser elsewhere: model</source>
            <translation>Recogniser elsewhere: model</translation>
        </message>
        <message>
            <source>The model to use there; without one nothing is sent to that address.</source>
            <translation>The model to use there; without one nothing is sent to that address.</translation>
        </message>
        <message>
            <source>For example whisper-1</source>
            <translation>For example whisper-1</translation>
        </message>
        <message>
            <source>Recogniser elsewhere: key</source>
            <translation>Recogniser elsewhere: key</translation>
        </message>
        <message>
            <source>Goes to the system's keyring, for that address alone; it is shown nowhere again.</source>
            <translation>Goes to the system's keyring, for that address alone; it is shown nowhere again.</translation>
        </message>
        <message>
            <source>After {seconds} s</source>
            <translation>After {seconds} s</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>A key from the environment is used.</source>
            <translation>A key from the environment is used.</translation>
        </message>
        <message>
            <source>There is no key.</source>
            <translation>There is no key.</translation>
        </message>
        <message>
            <source>There is a key in the keyring.</source>
            <translation>There is a key in the keyring.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Light, dark, or as the desktop has it; or with high contrast.</source>
            <translation>Light, dark, or as the desktop has it; or with high contrast.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Size of the words</source>
            <translation>Size of the words</translation>
        </message>
        <message>
            <source>How large all words of the window are.</source>
            <translation>How large all words of the window are.</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Language of the program</translation>
        </message>
        <message>
            <source>What the window is written in; reports are in English. Questions, voices and recognisers have languages of their own.</source>
            <translation>What the window is written in; reports are in English. Questions, voices and recognisers have languages of their own.</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Captions</translation>
        </message>
        <message>
            <source>Show the words of your answer while you speak, as they are heard.</source>
            <translation>Show the words of your answer while you speak, as they are heard.</translation>
        </message>
        <message>
            <source>Calm nudges</source>
            <translation>Calm nudges</translation>
        </message>
        <message>
            <source>In Study, say in a quiet line when an answer runs long or becomes hurried.</source>
            <translation>In Study, say in a quiet line when an answer runs long or becomes hurried.</translation>
        </message>
        <message>
            <source>Ask how I would rate myself</source>
            <translation>Ask how I would rate myself</translation>
        </message>
        <message>
            <source>Before a score is shown, ask how well you think the answer went. Your own judgement gets better by comparing.</source>
            <translation>Before a score is shown, ask how well you think the answer went. Your own judgement gets better by comparing.</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Work offline</translation>
        </message>
        <message>
            <source>Nothing is sent to any other computer while this is on, whatever else is set.</source>
            <translation>Nothing is sent to any other computer while this is on, whatever else is set.</translation>
        </message>
        <message>
            <source>Keep recordings</source>
            <translation>Keep recordings</translation>
        </message>
        <message>
            <source>After that time the sound of your answers is deleted; transcripts and feedback stay. You are asked first where something is that old already.</source>
            <translation>After that time the sound of your answers is deleted; transcripts and feedback stay. You are asked first where something is that old already.</translation>
        </message>
        <message>
            <source>Keep your words</source>
            <translation>Keep your words</translation>
        </message>
        <message>
            <source>After that time transcripts and what quotes them are deleted; scores, verdicts and figures stay. You are asked first where something is that old already.</source>
            <translation>After that time transcripts and what quotes them are deleted; scores, verdicts and figures stay. You are asked first where something is that old already.</translation>
        </message>
        <message>
            <source>Keep interviews</source>
            <translation>Keep interviews</translation>
        </message>
        <message>
            <source>After that time whole interviews are deleted, with all that belongs to them. You are asked first where something is that old already.</source>
            <translation>After that time whole interviews are deleted, with all that belongs to them. You are asked first where something is that old already.</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>For good</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 day</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} days</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 year</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} years</translation>
        </message>
        <message>
            <source>Voice and sound</source>
            <translation>Voice and sound</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Listening</translation>
        </message>
        <message>
            <source>Practising</source>
            <translation>Practising</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>Endpoints</translation>
        </message>
        <message>
            <source>Language models for richer feedback: address, model, key, test, preset</source>
            <translation>Language models for richer feedback: address, model, key, test, preset</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>Voices and recognisers: fetch, remove, size, licence</source>
            <translation>Voices and recognisers: fetch, remove, size, licence</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>What was sent: when, where to, what for, how much</source>
            <translation>What was sent: when, where to, what for, how much</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Backups: make, restore; import an archive; delete everything</source>
            <translation>Backups: make, restore; import an archive; delete everything</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Look and language</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibility</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Shortcuts: which key does what, change, swap, reset</source>
            <translation>Shortcuts: which key does what, change, swap, reset</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>Who reads the questions. More voices can be fetched under Models.</source>
            <translation>Who reads the questions. More voices can be fetched under Models.</translation>
        </message>
        <message>
            <source>Second voice</source>
            <translation>Second voice</translation>
        </message>
        <message>
            <source>Who asks every other question where a panel interviews you.</source>
            <translation>Who asks every other question where a panel interviews you.</translation>
        </message>
        <message>
            <source>Speed of the voice</source>
            <translation>Speed of the voice</translation>
        </message>
        <message>
            <source>How fast the questions are read; 1.00 is the voice's own pace.</source>
            <translation>How fast the questions are read; 1.00 is the voice's own pace.</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Loudspeaker</translation>
        </message>
        <message>
            <source>Where the voice and your recordings are heard.</source>
            <translation>Where the voice and your recordings are heard.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>What your answers are recorded with.</source>
            <translation>What your answers are recorded with.</translation>
        </message>
        <message>
            <source>Another one that is here</source>
            <translation>Another one that is here</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <translation>No setting has these words.</translation>
        </message>
        <message>
            <source>From the next interview on.</source>
            <translation>From the next interview on.</translation>
        </message>
        <message>
            <source>From the next start of the program on.</source>
            <translation>From the next start of the program on.</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>No key is for that.</source>
            <translation>No key is for that.</translation>
        </message>
        <message>
            <source>{key} is its key already.</source>
            <translation>{key} is its key already.</translation>
        </message>
        <message>
            <source>{key} is free.</source>
            <translation>{key} is free.</translation>
        </message>
        <message>
            <source>{key} is the key for “{title}” ({place}).</source>
            <translation>{key} is the key for “{title}” ({place}).</translation>
        </message>
        <message>
            <source>The key {key} cannot be used for “{title}”; the usual one holds.</source>
            <translation>The key {key} cannot be used for “{title}”; the usual one holds.</translation>
        </message>
        <message>
            <source>That is no key that can be used.</source>
            <translation>That is no key that can be used.</translation>
        </message>
        <message>
            <source>{key} walks from control to control, or scrolls, so it stays free.</source>
            <translation>{key} walks from control to control, or scrolls, so it stays free.</translation>
        </message>
        <message>
            <source>{key} copies, pastes or undoes while you type, so it stays free.</source>
            <translation>{key} copies, pastes or undoes while you type, so it stays free.</translation>
        </message>
        <message>
            <source>{key} is needed where something is typed or chosen. Press it with Ctrl or Alt, or press a function key.</source>
            <translation>{key} is needed where something is typed or chosen. Press it with Ctrl or Alt, or press a function key.</translation>
        </message>
        <message>
            <source>{key} is the key for something else.</source>
            <translation>{key} is the key for something else.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>During an interview</source>
            <translation>During an interview</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>An interview of the history</source>
            <translation>An interview of the history</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Two takes side by side</source>
            <translation>Two takes side by side</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Weak moments</translation>
        </message>
        <message>
            <source>Go to Practise</source>
            <translation>Go to Practise</translation>
        </message>
        <message>
            <source>Go to History</source>
            <translation>Go to History</translation>
        </message>
        <message>
            <source>Go to Questions</source>
            <translation>Go to Questions</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Go to Settings</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Search on this page</translation>
        </message>
        <message>
            <source>Larger words</source>
            <translation>Larger words</translation>
        </message>
        <message>
            <source>Smaller words</source>
            <translation>Smaller words</translation>
        </message>
        <message>
            <source>Words of the usual size</source>
            <translation>Words of the usual size</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Show the keys</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Close the program</translation>
        </message>
        <message>
            <source>Start the interview</source>
            <translation>Start the interview</translation>
        </message>
        <message>
            <source>Press the large button</source>
            <translation>Press the large button</translation>
        </message>
        <message>
            <source>Pause, and go on</source>
            <translation>Pause, and go on</translation>
        </message>
        <message>
            <source>Repeat the question</source>
            <translation>Repeat the question</translation>
        </message>
        <message>
            <source>Repeat the question more slowly</source>
            <translation>Repeat the question more slowly</translation>
        </message>
        <message>
            <source>Show a hint</source>
            <translation>Show a hint</translation>
        </message>
        <message>
            <source>Show captions, or none</source>
            <translation>Show captions, or none</translation>
        </message>
        <message>
            <source>Skip the question</source>
            <translation>Skip the question</translation>
        </message>
        <message>
            <source>Type the answer instead</source>
            <translation>Type the answer instead</translation>
        </message>
        <message>
            <source>Start the answer over</source>
            <translation>Start the answer over</translation>
        </message>
        <message>
            <source>End the interview</source>
            <translation>End the interview</translation>
        </message>
        <message>
            <source>Go to the next question</source>
            <translation>Go to the next question</translation>
        </message>
        <message>
            <source>Answer the follow-up question</source>
            <translation>Answer the follow-up question</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Say that it did not go well at all</source>
            <translation>Say that it did not go well at all</translation>
        </message>
        <message>
            <source>Say that it went a little well</source>
            <translation>Say that it went a little well</translation>
        </message>
        <message>
            <source>Say that it went fairly well</source>
            <translation>Say that it went fairly well</translation>
        </message>
        <message>
            <source>Say that it went well</source>
            <translation>Say that it went well</translation>
        </message>
        <message>
            <source>Say that you would say it just so</source>
            <translation>Say that you would say it just so</translation>
        </message>
        <message>
            <source>Show the score without a rating</source>
            <translation>Show the score without a rating</translation>
        </message>
        <message>
            <source>Play the recording, and stop</source>
            <translation>Play the recording, and stop</translation>
        </message>
        <message>
            <source>The next answer</source>
            <translation>The next answer</translation>
        </message>
        <message>
            <source>The answer before</source>
            <translation>The answer before</translation>
        </message>
        <message>
            <source>Go to the next mark</source>
            <translation>Go to the next mark</translation>
        </message>
        <message>
            <source>Go to the mark before</source>
            <translation>Go to the mark before</translation>
        </message>
        <message>
            <source>Five seconds back</source>
            <translation>Five seconds back</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>Five seconds on</translation>
        </message>
        <message>
            <source>Hear it more slowly</source>
            <translation>Hear it more slowly</translation>
        </message>
        <message>
            <source>Hear it faster</source>
            <translation>Hear it faster</translation>
        </message>
        <message>
            <source>Hear this sentence again and again, or no more</source>
            <translation>Hear this sentence again and again, or no more</translation>
        </message>
        <message>
            <source>Let the loop begin here</source>
            <translation>Let the loop begin here</translation>
        </message>
        <message>
            <source>Let the loop end here</source>
            <translation>Let the loop end here</translation>
        </message>
        <message>
            <source>Skip silences, or hear them</source>
            <translation>Skip silences, or hear them</translation>
        </message>
        <message>
            <source>Follow the words that are spoken</source>
            <translation>Follow the words that are spoken</translation>
        </message>
        <message>
            <source>Set a bookmark here</source>
            <translation>Set a bookmark here</translation>
        </message>
        <message>
            <source>Hear the question, then the answer</source>
            <translation>Hear the question, then the answer</translation>
        </message>
        <message>
            <source>Hear the model answer</source>
            <translation>Hear the model answer</translation>
        </message>
        <message>
            <source>Correct the words</source>
            <translation>Correct the words</translation>
        </message>
        <message>
            <source>Name the interview</source>
            <translation>Name the interview</translation>
        </message>
        <message>
            <source>Give the interview tags</source>
            <translation>Give the interview tags</translation>
        </message>
        <message>
            <source>Write a note to the interview</source>
            <translation>Write a note to the interview</translation>
        </message>
        <message>
            <source>Choose the interview, or no more</source>
            <translation>Choose the interview, or no more</translation>
        </message>
        <message>
            <source>Hear this point in take A</source>
            <translation>Hear this point in take A</translation>
        </message>
        <message>
            <source>Hear this point in take B</source>
            <translation>Hear this point in take B</translation>
        </message>
        <message>
            <source>Hear A and B in turn, and stop</source>
            <translation>Hear A and B in turn, and stop</translation>
        </message>
        <message>
            <source>The next key point</source>
            <translation>The next key point</translation>
        </message>
        <message>
            <source>The key point before</source>
            <translation>The key point before</translation>
        </message>
        <message>
            <source>Play the weak moments, and pause</source>
            <translation>Play the weak moments, and pause</translation>
        </message>
        <message>
            <source>The next weak moment</source>
            <translation>The next weak moment</translation>
        </message>
        <message>
            <source>The weak moment before</source>
            <translation>The weak moment before</translation>
        </message>
        <message>
            <source>Open the answer of this moment</source>
            <translation>Open the answer of this moment</translation>
        </message>
        <message>
            <source>After an answer in an interview they hold as well.</source>
            <translation>After an answer in an interview they hold as well.</translation>
        </message>
        <message>
            <source>After an answer in an interview they hold as well, but not {keys}.</source>
            <translation>After an answer in an interview they hold as well, but not {keys}.</translation>
        </message>
    </context>
    <context>
        <name>sound check</name>
        <message>
            <source>Your answers are written down by a recogniser elsewhere. These three seconds were not sent there.</source>
            <translation>Your answers are written down by a recogniser elsewhere. These three seconds were not sent there.</translation>
        </message>
        <message>
            <source>The recogniser understood no word of it.</source>
            <translation>The recogniser understood no word of it.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({reason}).</source>
            <translation>The data folder cannot be written to ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights, and that the disk is not full.</source>
            <translation>Check its rights, and that the disk is not full.</translation>
        </message>
        <message>
            <source>No recogniser is here yet, so no words are shown.</source>
            <translation>No recogniser is here yet, so no words are shown.</translation>
        </message>
        <message>
            <source>Everything else was looked at. Fetch one under Models.</source>
            <translation>Everything else was looked at. Fetch one under Models.</translation>
        </message>
        <message>
            <source>I am ready to practise, and I speak as I always do.</source>
            <translation>I am ready to practise, and I speak as I always do.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Speak for three seconds</source>
            <translation>Speak for three seconds</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>{seconds} s left</source>
            <translation>{seconds} s left</translation>
        </message>
        <message>
            <source>The microphone could not be tried</source>
            <translation>The microphone could not be tried</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Not tried yet</translation>
        </message>
        <message>
            <source>Your microphone is good</source>
            <translation>Your microphone is good</translation>
        </message>
        <message>
            <source>The microphone is silent</source>
            <translation>The microphone is silent</translation>
        </message>
        <message>
            <source>Nobody was heard</source>
            <translation>Nobody was heard</translation>
        </message>
        <message>
            <source>It works, and can be better</source>
            <translation>It works, and can be better</translation>
        </message>
        <message>
            <source>Opening the microphone…</source>
            <translation>Opening the microphone…</translation>
        </message>
        <message>
            <source>Speak now</source>
            <translation>Speak now</translation>
        </message>
        <message>
            <source>Looking at what came…</source>
            <translation>Looking at what came…</translation>
        </message>
        <message>
            <source>Ready when you are</source>
            <translation>Ready when you are</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Digital silence: nothing but exact zeros came.</source>
            <translation>Digital silence: nothing but exact zeros came.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Silent</translation>
        </message>
        <message>
            <source>The microphone is muted, or the system does not let this program use it. Look for a switch on the microphone and in the sound and privacy settings of your system, or choose another microphone.</source>
            <translation>The microphone is muted, or the system does not let this program use it. Look for a switch on the microphone and in the sound and privacy settings of your system, or choose another microphone.</translation>
        </message>
        <message>
            <source>Sound comes from the microphone.</source>
            <translation>Sound comes from the microphone.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Nobody was heard; the loudest moment was at {level} dBFS.</source>
            <translation>Nobody was heard; the loudest moment was at {level} dBFS.</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Speech</translation>
        </message>
        <message>
            <source>No speech</source>
            <translation>No speech</translation>
        </message>
        <message>
            <source>Speak as soon as you are asked to. If you did, this may be another microphone than the one before you: choose it, or turn it up in the sound settings of your system.</source>
            <translation>Speak as soon as you are asked to. If you did, this may be another microphone than the one before you: choose it, or turn it up in the sound settings of your system.</translation>
        </message>
        <message>
            <source>You speak at {level} dBFS.</source>
            <translation>You speak at {level} dBFS.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Too quiet</source>
            <translation>Too quiet</translation>
        </message>
        <message>
            <source>Come nearer to the microphone, or turn it up in the sound settings of your system.</source>
            <translation>Come nearer to the microphone, or turn it up in the sound settings of your system.</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Clipping</translation>
        </message>
        <message>
            <source>Nothing is cut off, even where you are loudest.</source>
            <translation>Nothing is cut off, even where you are loudest.</translation>
        </message>
        <message>
            <source>{share}% of the sound is cut off at the top.</source>
            <translation>{share}% of the sound is cut off at the top.</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Too loud</translation>
        </message>
        <message>
            <source>Move back a little, or turn the microphone down in the sound settings of your system.</source>
            <translation>Move back a little, or turn the microphone down in the sound settings of your system.</translation>
        </message>
        <message>
            <source>You are {ratio} dB above the noise around you.</source>
            <translation>You are {ratio} dB above the noise around you.</translation>
        </message>
        <message>
            <source>The noise is as loud as you are.</source>
            <translation>The noise is as loud as you are.</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Noise</translation>
        </message>
        <message>
            <source>Noisy</source>
            <translation>Noisy</translation>
        </message>
        <message>
            <source>Close a window or door, switch off what hums, or use a headset: its microphone is nearer to you than the noise.</source>
            <translation>Close a window or door, switch off what hums, or use a headset: its microphone is nearer to you than the noise.</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>No speech model is here yet, so answers cannot be transcribed. Recordings are kept and can be transcribed later.</source>
            <translation>No speech model is here yet, so answers cannot be transcribed. Recordings are kept and can be transcribed later.</translation>
        </message>
        <message>
            <source>Fetch one: mockinterview models fetch --default</source>
            <translation>Fetch one: mockinterview models fetch --default</translation>
        </message>
        <message>
            <source>The recogniser {model} could not be loaded ({error}). Your recordings are safe.</source>
            <translation>The recogniser {model} could not be loaded ({error}). Your recordings are safe.</translation>
        </message>
        <message>
            <source>Check its files: mockinterview models verify {model}</source>
            <translation>Check its files: mockinterview models verify {model}</translation>
        </message>
        <message>
            <source>The recogniser {name} does not know the language {language!r}. Your recordings are safe.</source>
            <translation>The recogniser {name} does not know the language {language!r}. Your recordings are safe.</translation>
        </message>
        <message>
            <source>Give a code such as en. whisper-base knows a hundred languages.</source>
            <translation>Give a code such as en. whisper-base knows a hundred languages.</translation>
        </message>
        <message>
            <source>Give a code such as en, de or pl.</source>
            <translation>Give a code such as en, de or pl.</translation>
        </message>
        <message>
            <source>{name} is transcribed in {language} when it has ended.</source>
            <translation>{name} is transcribed in {language} when it has ended.</translation>
        </message>
        <message>
            <source>This take lasts {minutes} minutes and the endpoint takes {most} at most, so nothing was sent.</source>
            <translation>This take lasts {minutes} minutes and the endpoint takes {most} at most, so nothing was sent.</translation>
        </message>
        <message>
            <source>Transcribe it on this computer: choose a recogniser in the history.</source>
            <translation>Transcribe it on this computer: choose a recogniser in the history.</translation>
        </message>
        <message>
            <source>The endpoint could not be reached.</source>
            <translation>The endpoint could not be reached.</translation>
        </message>
        <message>
            <source>The key holds characters that no key has, so nothing was sent.</source>
            <translation>The key holds characters that no key has, so nothing was sent.</translation>
        </message>
        <message>
            <source>Set the key again, on one line.</source>
            <translation>Set the key again, on one line.</translation>
        </message>
        <message>
            <source>The endpoint's reply was far too long.</source>
            <translation>The endpoint's reply was far too long.</translation>
        </message>
        <message>
            <source>The endpoint refused the key (HTTP {status}).</source>
            <translation>The endpoint refused the key (HTTP {status}).</translation>
        </message>
        <message>
            <source>Check the key and what it may be used for.</source>
            <translation>Check the key and what it may be used for.</translation>
        </message>
        <message>
            <source>The endpoint sends to another address (HTTP {status}), where nothing was sent.</source>
            <translation>The endpoint sends to another address (HTTP {status}), where nothing was sent.</translation>
        </message>
        <message>
            <source>Check listening.remote.base_url.</source>
            <translation>Check listening.remote.base_url.</translation>
        </message>
        <message>
            <source>The endpoint does not know this address or model (HTTP 404).</source>
            <translation>The endpoint does not know this address or model (HTTP 404).</translation>
        </message>
        <message>
            <source>Check listening.remote.base_url and the model's name.</source>
            <translation>Check listening.remote.base_url and the model's name.</translation>
        </message>
        <message>
            <source>The endpoint says that the recording is too large (HTTP 413).</source>
            <translation>The endpoint says that the recording is too large (HTTP 413).</translation>
        </message>
        <message>
            <source>The endpoint says: too many requests (HTTP 429).</source>
            <translation>The endpoint says: too many requests (HTTP 429).</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Wait a little.</translation>
        </message>
        <message>
            <source>The endpoint refused the request (HTTP {status}).</source>
            <translation>The endpoint refused the request (HTTP {status}).</translation>
        </message>
        <message>
            <source>Turn the switch off, or transcribe it on this computer: choose a recogniser in the history.</source>
            <translation>Turn the switch off, or transcribe it on this computer: choose a recogniser in the history.</translation>
        </message>
        <message>
            <source>The recording is kept.</source>
            <translation>The recording is kept.</translation>
        </message>
        <message>
            <source>Check the endpoint and try again, or choose a recogniser of this computer.</source>
            <translation>Check the endpoint and try again, or choose a recogniser of this computer.</translation>
        </message>
        <message>
            <source>The endpoint took too long to transcribe the recording.</source>
            <translation>The endpoint took too long to transcribe the recording.</translation>
        </message>
        <message>
            <source>The endpoint's reply was not the transcript that was asked for.</source>
            <translation>The endpoint's reply was not the transcript that was asked for.</translation>
        </message>
        <message>
            <source>The voice folder {folder} holds {count} models where one is expected.</source>
            <translation>The voice folder {folder} holds {count} models where one is expected.</translation>
        </message>
        <message>
            <source>Give the folder of one voice, or its .onnx file.</source>
            <translation>Give the folder of one voice, or its .onnx file.</translation>
        </message>
        <message>
            <source>The voice {voice_id} could not be loaded ({error}).</source>
            <translation>The voice {voice_id} could not be loaded ({error}).</translation>
        </message>
        <message>
            <source>Fetch it again: mockinterview models remove {voice_id}, then mockinterview models fetch {voice_id}</source>
            <translation>Fetch it again: mockinterview models remove {voice_id}, then mockinterview models fetch {voice_id}</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>There is a session {session_id} already; it is as it was.</source>
            <translation>There is a session {session_id} already; it is as it was.</translation>
        </message>
        <message>
            <source>Replace it, or keep both.</source>
            <translation>Replace it, or keep both.</translation>
        </message>
        <message>
            <source>Another program is importing an archive; nothing was changed here.</source>
            <translation>Another program is importing an archive; nothing was changed here.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Try again when it is done.</translation>
        </message>
        <message>
            <source>There is no backup {name}. Nothing was changed.</source>
            <translation>There is no backup {name}. Nothing was changed.</translation>
        </message>
        <message>
            <source>See: mockinterview backups list</source>
            <translation>See: mockinterview backups list</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a month ahead of the last use of Mock Interview, so nothing was deleted by its age.</source>
            <translation>The clock of this computer is more than a month ahead of the last use of Mock Interview, so nothing was deleted by its age.</translation>
        </message>
        <message>
            <source>If the clock is right, try again tomorrow; otherwise set it.</source>
            <translation>If the clock is right, try again tomorrow; otherwise set it.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be used ({reason}). What is stored there is untouched.</source>
            <translation>The data folder {folder} cannot be used ({reason}). What is stored there is untouched.</translation>
        </message>
        <message>
            <source>Check its rights and free space, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Check its rights and free space, or set MOCKINTERVIEW_HOME to another folder.</translation>
        </message>
        <message>
            <source>The database {file} was made by a newer version of Mock Interview. It is untouched.</source>
            <translation>The database {file} was made by a newer version of Mock Interview. It is untouched.</translation>
        </message>
        <message>
            <source>Update the program, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Update the program, or set MOCKINTERVIEW_HOME to another folder.</translation>
        </message>
        <message>
            <source>The disk is full, so this was not saved. What was saved before is safe.</source>
            <translation>The disk is full, so this was not saved. What was saved before is safe.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Free some space, then try again.</translation>
        </message>
        <message>
            <source>The database {file} cannot be written to. What is stored there is untouched.</source>
            <translation>The database {file} cannot be written to. What is stored there is untouched.</translation>
        </message>
        <message>
            <source>Check its rights, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Check its rights, or set MOCKINTERVIEW_HOME to another folder.</translation>
        </message>
        <message>
            <source>The database refused a step ({error}). What was saved before is safe.</source>
            <translation>The database refused a step ({error}). What was saved before is safe.</translation>
        </message>
        <message>
            <source>Try again; the log has the details.</source>
            <translation>Try again; the log has the details.</translation>
        </message>
        <message>
            <source>Close the program everywhere and start it again: what can be read is taken over. Where that does not help, move the file aside and keep it for repair.</source>
            <translation>Close the program everywhere and start it again: what can be read is taken over. Where that does not help, move the file aside and keep it for repair.</translation>
        </message>
        <message>
            <source>Close the program everywhere and start it again: the last good backup takes its place.</source>
            <translation>Close the program everywhere and start it again: the last good backup takes its place.</translation>
        </message>
        <message>
            <source>The database {file} is damaged. Your recordings beside it are safe.</source>
            <translation>The database {file} is damaged. Your recordings beside it are safe.</translation>
        </message>
        <message>
            <source>Another program is using the database, so this was not saved yet.</source>
            <translation>Another program is using the database, so this was not saved yet.</translation>
        </message>
        <message>
            <source>Close the other program, then try again.</source>
            <translation>Close the other program, then try again.</translation>
        </message>
        <message>
            <source>Another program has the database open, so nothing was changed.</source>
            <translation>Another program has the database open, so nothing was changed.</translation>
        </message>
        <message>
            <source>Close its window or wait for its command, then try again.</source>
            <translation>Close its window or wait for its command, then try again.</translation>
        </message>
        <message>
            <source>An interview is going on, so nothing was changed.</source>
            <translation>An interview is going on, so nothing was changed.</translation>
        </message>
        <message>
            <source>Try again when it is over.</source>
            <translation>Try again when it is over.</translation>
        </message>
        <message>
            <source>The backup {name} cannot be restored: it is damaged. Nothing was changed.</source>
            <translation>The backup {name} cannot be restored: it is damaged. Nothing was changed.</translation>
        </message>
        <message>
            <source>Choose another one; see: mockinterview backups list</source>
            <translation>Choose another one; see: mockinterview backups list</translation>
        </message>
        <message>
            <source>The database was gone, so the backup of {day} has taken its place.</source>
            <translation>The database was gone, so the backup of {day} has taken its place.</translation>
        </message>
        <message>
            <source>The database was damaged, so the backup of {day} has taken its place; the damaged file is kept as {file}.</source>
            <translation>The database was damaged, so the backup of {day} has taken its place; the damaged file is kept as {file}.</translation>
        </message>
        <message>
            <source>Interviews after that time are not listed; their recordings are kept.</source>
            <translation>Interviews after that time are not listed; their recordings are kept.</translation>
        </message>
        <message>
            <source>The database was damaged and no backup of it is whole. Interviews that could be read and are kept: {sessions}, answers: {answers}. The damaged file is kept as {file}.</source>
            <translation>The database was damaged and no backup of it is whole. Interviews that could be read and are kept: {sessions}, answers: {answers}. The damaged file is kept as {file}.</translation>
        </message>
        <message>
            <source>What could not be read is not listed; recordings are kept. Copy the file now.</source>
            <translation>What could not be read is not listed; recordings are kept. Copy the file now.</translation>
        </message>
        <message>
            <source>The program ended before anything of this answer was recorded.</source>
            <translation>The program ended before anything of this answer was recorded.</translation>
        </message>
        <message>
            <source>An interview is going on, so nothing was deleted.</source>
            <translation>An interview is going on, so nothing was deleted.</translation>
        </message>
        <message>
            <source>The seal of session {session} cannot be read from the database. Its answers and recordings are untouched.</source>
            <translation>The seal of session {session} cannot be read from the database. Its answers and recordings are untouched.</translation>
        </message>
        <message>
            <source>Update the program; otherwise keep the data folder for repair.</source>
            <translation>Update the program; otherwise keep the data folder for repair.</translation>
        </message>
        <message>
            <source>An answer of session {session} cannot be read from the database. Its recording is untouched.</source>
            <translation>An answer of session {session} cannot be read from the database. Its recording is untouched.</translation>
        </message>
        <message>
            <source>A recording's name points outside its folder.</source>
            <translation>A recording's name points outside its folder.</translation>
        </message>
        <message>
            <source>There is no session {session_id!r}.</source>
            <translation>There is no session {session_id!r}.</translation>
        </message>
        <message>
            <source>See: mockinterview sessions list</source>
            <translation>See: mockinterview sessions list</translation>
        </message>
        <message>
            <source>Session {session_id} is in the trash, with all that belongs to it.</source>
            <translation>Session {session_id} is in the trash, with all that belongs to it.</translation>
        </message>
        <message>
            <source>To bring it back: mockinterview sessions restore {session_id}</source>
            <translation>To bring it back: mockinterview sessions restore {session_id}</translation>
        </message>
        <message>
            <source>Session {session_id!r} is not in the trash.</source>
            <translation>Session {session_id!r} is not in the trash.</translation>
        </message>
        <message>
            <source>See what is: mockinterview sessions list --trash</source>
            <translation>See what is: mockinterview sessions list --trash</translation>
        </message>
        <message>
            <source>There is no attempt {key} in session {session_id}.</source>
            <translation>There is no attempt {key} in session {session_id}.</translation>
        </message>
        <message>
            <source>See: mockinterview sessions show {session_id}</source>
            <translation>See: mockinterview sessions show {session_id}</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>Interview finished</source>
            <translation>Interview finished</translation>
        </message>
        <message>
            <source>content covered so far</source>
            <translation>content covered so far</translation>
        </message>
        <message>
            <source>No answer was graded.</source>
            <translation>No answer was graded.</translation>
        </message>
        <message>
            <source>content covered, the mean of the graded answers</source>
            <translation>content covered, the mean of the graded answers</translation>
        </message>
        <message>
            <source>Still being transcribed and judged: {answers}.</source>
            <translation>Still being transcribed and judged: {answers}.</translation>
        </message>
        <message>
            <source>You need not wait. What comes is kept in the history.</source>
            <translation>You need not wait. What comes is kept in the history.</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>skipped</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>not asked</translation>
        </message>
        <message>
            <source>being judged</source>
            <translation>being judged</translation>
        </message>
        <message>
            <source>being transcribed</source>
            <translation>being transcribed</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>not graded</translation>
        </message>
    </context>
    <context>
        <name>taking-in</name>
        <message>
            <source>Import an archive</source>
            <translation>Import an archive</translation>
        </message>
        <message>
            <source>Archives of Mock Interview</source>
            <translation>Archives of Mock Interview</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Made on {moment} by Mock Interview {version}.</source>
            <translation>Made on {moment} by Mock Interview {version}.</translation>
        </message>
        <message>
            <source>Nothing was imported: what is here stayed as it is.</source>
            <translation>Nothing was imported: what is here stayed as it is.</translation>
        </message>
        <message>
            <source>Imported: {sessions} interviews.</source>
            <translation>Imported: {sessions} interviews.</translation>
        </message>
        <message>
            <source>Imported: 1 interview.</source>
            <translation>Imported: 1 interview.</translation>
        </message>
        <message>
            <source>Imported: {sessions} interviews, and {files} of your own questions and settings.</source>
            <translation>Imported: {sessions} interviews, and {files} of your own questions and settings.</translation>
        </message>
        <message>
            <source>Here, and different, so left as it is: {count}.</source>
            <translation>Here, and different, so left as it is: {count}.</translation>
        </message>
        <message>
            <source>Interviews: {count}</source>
            <translation>Interviews: {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>New: {count}</translation>
        </message>
        <message>
            <source>Here already, and the same: {count}</source>
            <translation>Here already, and the same: {count}</translation>
        </message>
        <message>
            <source>Here already, but different: {count}</source>
            <translation>Here already, but different: {count}</translation>
        </message>
        <message>
            <source>Recordings that were gone when it was made: {count}</source>
            <translation>Recordings that were gone when it was made: {count}</translation>
        </message>
        <message>
            <source>Recordings of what is new or different: {size} MB</source>
            <translation>Recordings of what is new or different: {size} MB</translation>
        </message>
        <message>
            <source>Own questions and settings: {count}, of which {new} are new and {different} are here, but different</source>
            <translation>Own questions and settings: {count}, of which {new} are new and {different} are here, but different</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… and {count} more</translation>
        </message>
        <message>
            <source>Leave what is here</source>
            <translation>Leave what is here</translation>
        </message>
        <message>
            <source>Replace what is here</source>
            <translation>Replace what is here</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Keep both</translation>
        </message>
        <message>
            <source>What is here, but different, stays as it is.</source>
            <translation>What is here, but different, stays as it is.</translation>
        </message>
        <message>
            <source>What is here, but different, is replaced by what the archive holds.</source>
            <translation>What is here, but different, is replaced by what the archive holds.</translation>
        </message>
        <message>
            <source>Interviews of the archive come in as copies beside yours. Your own questions and settings cannot be kept twice: they stay as they are here.</source>
            <translation>Interviews of the archive come in as copies beside yours. Your own questions and settings cannot be kept twice: they stay as they are here.</translation>
        </message>
        <message>
            <source>Interviews of the archive come in as copies beside yours.</source>
            <translation>Interviews of the archive come in as copies beside yours.</translation>
        </message>
    </context>
    <context>
        <name>upkeep</name>
        <message>
            <source>No interview was kept yet, so there is nothing to back up.</source>
            <translation>No interview was kept yet, so there is nothing to back up.</translation>
        </message>
    </context>
    <context>
        <name>weak</name>
        <message>
            <source>{when}, question {position}</source>
            <translation>{when}, question {position}</translation>
        </message>
        <message>
            <source>{when}, question {position}, take {number}</source>
            <translation>{when}, question {position}, take {number}</translation>
        </message>
        <message>
            <source>{criterion}: {mark} of 5</source>
            <translation>{criterion}: {mark} of 5</translation>
        </message>
        <message>
            <source>A pause of {seconds} s</source>
            <translation>A pause of {seconds} s</translation>
        </message>
        <message>
            <source>{count} fillers in {seconds} s</source>
            <translation>{count} fillers in {seconds} s</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>In truth: {truth}</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>wrong</translation>
        </message>
        <message>
            <source>wrong claim</source>
            <translation>wrong claim</translation>
        </message>
        <message>
            <source>low mark</source>
            <translation>low mark</translation>
        </message>
        <message>
            <source>long pause</source>
            <translation>long pause</translation>
        </message>
        <message>
            <source>fillers</source>
            <translation>fillers</translation>
        </message>
        <message>
            <source>Key points said wrongly</source>
            <translation>Key points said wrongly</translation>
        </message>
        <message>
            <source>Wrong claims</source>
            <translation>Wrong claims</translation>
        </message>
        <message>
            <source>Low marks</source>
            <translation>Low marks</translation>
        </message>
        <message>
            <source>Long pauses</source>
            <translation>Long pauses</translation>
        </message>
        <message>
            <source>Many fillers</source>
            <translation>Many fillers</translation>
        </message>
        <message>
            <source>{kind} {count}</source>
            <translation>{kind} {count}</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>From the interview of {when}.</source>
            <translation>From the interview of {when}.</translation>
        </message>
        <message>
            <source>From your last interview.</source>
            <translation>From your last interview.</translation>
        </message>
        <message>
            <source>From your last {count} interviews.</source>
            <translation>From your last {count} interviews.</translation>
        </message>
        <message>
            <source>{count} have no recording: they are listed and not played.</source>
            <translation>{count} have no recording: they are listed and not played.</translation>
        </message>
        <message>
            <source>1 has no recording: it is listed and not played.</source>
            <translation>1 has no recording: it is listed and not played.</translation>
        </message>
        <message>
            <source>No interviews yet</source>
            <translation>No interviews yet</translation>
        </message>
        <message>
            <source>What feedback points to in your answers stands here to be heard.</source>
            <translation>What feedback points to in your answers stands here to be heard.</translation>
        </message>
        <message>
            <source>Feedback pointed to no weak passage</source>
            <translation>Feedback pointed to no weak passage</translation>
        </message>
        <message>
            <source>Looked for: key points said wrongly, wrong claims, marks of 2 or less, long pauses and many fillers close together.</source>
            <translation>Looked for: key points said wrongly, wrong claims, marks of 2 or less, long pauses and many fillers close together.</translation>
        </message>
        <message>
            <source>no sound</source>
            <translation>no sound</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} of {count}</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Weak moments</translation>
        </message>
    </context>
    <context>
        <name>welcome</name>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Step {number} of {count}: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Start a first practice</source>
            <translation>Start a first practice</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Choose what to practise</source>
            <translation>Choose what to practise</translation>
        </message>
        <message>
            <source>Skip this step</source>
            <translation>Skip this step</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>All that an interview needs is on this computer. Nothing has to be fetched, and you can work offline.</source>
            <translation>All that an interview needs is on this computer. Nothing has to be fetched, and you can work offline.</translation>
        </message>
        <message>
            <source>{size} are not here yet. You can fetch them now, go on meanwhile, or leave it: you can read the questions, type your answers and fetch the rest later under Settings.</source>
            <translation>{size} are not here yet. You can fetch them now, go on meanwhile, or leave it: you can read the questions, type your answers and fetch the rest later under Settings.</translation>
        </message>
        <message>
            <source>Fetch what is missing</source>
            <translation>Fetch what is missing</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>System default</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Offline coach, on this computer</source>
            <translation>Offline coach, on this computer</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Looking</translation>
        </message>
        <message>
            <source>Being fetched</source>
            <translation>Being fetched</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Not complete</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Welcome to Mock Interview</source>
            <translation>Welcome to Mock Interview</translation>
        </message>
        <message>
            <source>Microphone and loudspeaker</source>
            <translation>Microphone and loudspeaker</translation>
        </message>
        <message>
            <source>Can you be heard?</source>
            <translation>Can you be heard?</translation>
        </message>
        <message>
            <source>Who asks you?</source>
            <translation>Who asks you?</translation>
        </message>
        <message>
            <source>What works on this computer</source>
            <translation>What works on this computer</translation>
        </message>
        <message>
            <source>Who judges your answers?</source>
            <translation>Who judges your answers?</translation>
        </message>
        <message>
            <source>You are ready</source>
            <translation>You are ready</translation>
        </message>
        <message>
            <source>Practise job interviews aloud, as often as you like, alone.</source>
            <translation>Practise job interviews aloud, as often as you like, alone.</translation>
        </message>
        <message>
            <source>Choose what you speak into and what you hear with, then try it: three seconds are recorded, played back to you, and deleted.</source>
            <translation>Choose what you speak into and what you hear with, then try it: three seconds are recorded, played back to you, and deleted.</translation>
        </message>
        <message>
            <source>Choose the interviewer's voice and how fast it speaks.</source>
            <translation>Choose the interviewer's voice and how fast it speaks.</translation>
        </message>
        <message>
            <source>The voice, what writes your answers down, and what judges them are files on this computer.</source>
            <translation>The voice, what writes your answers down, and what judges them are files on this computer.</translation>
        </message>
        <message>
            <source>Every answer is compared with the key points of its question.</source>
            <translation>Every answer is compared with the key points of its question.</translation>
        </message>
        <message>
            <source>Everything here is found again under Settings, whenever you want it.</source>
            <translation>Everything here is found again under Settings, whenever you want it.</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>Everything stays on this computer.
Endpoint: none · offline coach</source>
            <translation>Everything stays on this computer.
Endpoint: none · offline coach</translation>
        </message>
        <message>
            <source>Recordings stay on this computer.</source>
            <translation>Recordings stay on this computer.</translation>
        </message>
        <message>
            <source>Recordings go to {host} to be transcribed.</source>
            <translation>Recordings go to {host} to be transcribed.</translation>
        </message>
        <message>
            <source>Answers are judged on this computer.</source>
            <translation>Answers are judged on this computer.</translation>
        </message>
        <message>
            <source>Transcripts go to {host} to be judged.</source>
            <translation>Transcripts go to {host} to be judged.</translation>
        </message>
        <message>
            <source>Transcripts go to {host} only where you say so.</source>
            <translation>Transcripts go to {host} only where you say so.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>said</source>
            <translation>said</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>partly</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>wrong</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>bonus</translation>
        </message>
        <message>
            <source>{model} at an endpoint</source>
            <translation>{model} at an endpoint</translation>
        </message>
        <message>
            <source>Beginner</source>
            <translation>Beginner</translation>
        </message>
        <message>
            <source>Intermediate</source>
            <translation>Intermediate</translation>
        </message>
        <message>
            <source>Experienced</source>
            <translation>Experienced</translation>
        </message>
        <message>
            <source>Behavioural</source>
            <translation>Behavioural</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Knowledge</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scenario</translation>
        </message>
        <message>
            <source>Hands-on</source>
            <translation>Hands-on</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Any</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Not answered yet</translation>
        </message>
        <message>
            <source>Weak ones</source>
            <translation>Weak ones</translation>
        </message>
        <message>
            <source>Weak questions first</source>
            <translation>Weak questions first</translation>
        </message>
        <message>
            <source>Due again</source>
            <translation>Due again</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Study</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Real</translation>
        </message>
        <message>
            <source>One-way video style</source>
            <translation>One-way video style</translation>
        </message>
        <message>
            <source>Rapid fire</source>
            <translation>Rapid fire</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Exam</translation>
        </message>
        <message>
            <source>Feedback after every answer. Hint and model answer at hand. Take as long as you need.</source>
            <translation>Feedback after every answer. Hint and model answer at hand. Take as long as you need.</translation>
        </message>
        <message>
            <source>One question after the other, as in a real interview. Feedback at the end.</source>
            <translation>One question after the other, as in a real interview. Feedback at the end.</translation>
        </message>
        <message>
            <source>30 seconds to think, then up to two and a half minutes to answer. No second take.</source>
            <translation>30 seconds to think, then up to two and a half minutes to answer. No second take.</translation>
        </message>
        <message>
            <source>5 seconds to think and 45 to answer: say the main thing first.</source>
            <translation>5 seconds to think and 45 to answer: say the main thing first.</translation>
        </message>
        <message>
            <source>You hear the question and do not see it; captions let you read it. Feedback at the end.</source>
            <translation>You hear the question and do not see it; captions let you read it. Feedback at the end.</translation>
        </message>
        <message>
            <source>30 seconds to think, one repeat, no hint and no pause. Leaving the window is noted, and the record is sealed. Feedback at the end.</source>
            <translation>30 seconds to think, one repeat, no hint and no pause. Leaving the window is noted, and the record is sealed. Feedback at the end.</translation>
        </message>
        <message>
            <source>Put one thing right first: {subject}</source>
            <translation>Put one thing right first: {subject}</translation>
        </message>
        <message>
            <source>Bring in the point you left out: {subject}</source>
            <translation>Bring in the point you left out: {subject}</translation>
        </message>
        <message>
            <source>Take this point, which you touched, to its end: {subject}</source>
            <translation>Take this point, which you touched, to its end: {subject}</translation>
        </message>
        <message>
            <source>Say the same in fewer words: lead with the main point.</source>
            <translation>Say the same in fewer words: lead with the main point.</translation>
        </message>
        <message>
            <source>Nothing is missing. Keep this answer and practise its delivery.</source>
            <translation>Nothing is missing. Keep this answer and practise its delivery.</translation>
        </message>
        <message>
            <source>Judged by the offline coach, against the key points.</source>
            <translation>Judged by the offline coach, against the key points.</translation>
        </message>
        <message>
            <source>Judged by the offline coach, against the key points by their terms alone: its model was not here. To fetch it: mockinterview models fetch --default</source>
            <translation>Judged by the offline coach, against the key points by their terms alone: its model was not here. To fetch it: mockinterview models fetch --default</translation>
        </message>
        <message>
            <source>Judged by {name}, against the key points.</source>
            <translation>Judged by {name}, against the key points.</translation>
        </message>
    </context>
</TS>
