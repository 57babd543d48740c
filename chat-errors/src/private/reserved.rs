use super::Joined;
use super::join::joined;
use super::message::Message;

/// Refuses nested types that use one of these codes, given as ranges with both ends included, or one of
/// these names. The type's own rows use none: the derive refuses those.
#[track_caller]
pub const fn unreserved<J: Joined>(codes: &[(i32, i32)], names: &[&str]) {
    let joined = joined::<J>();
    let mut index = 0;
    while index < joined.tables.len() {
        let table = joined.tables[index];
        let mut range = 0;
        while range < codes.len() {
            let (first, last) = codes[range];
            let (lowest, highest) = table.code_range;
            let mut code = 0;
            while first <= highest && lowest <= last && code < table.all_codes_len() {
                let (used, row) = table.code_at(code);
                if first <= used && used <= last {
                    let message = Message::new().text("code ").number(used);
                    report(message, table.names[row], table.type_name);
                }
                code += 1;
            }
            range += 1;
        }
        let mut name = 0;
        while name < names.len() {
            if table.position_of_name(names[name]).is_some() {
                let message = Message::new().text("name ").quoted(names[name]);
                report(message, names[name], table.type_name);
            }
            name += 1;
        }
        index += 1;
    }
}

#[track_caller]
const fn report(message: Message, row: &str, type_name: &str) {
    let message = message.text(" is reserved, and used by ").quoted(row).text(" of ");
    let message = message.quoted(type_name);
    panic!("{}", message.as_str());
}
