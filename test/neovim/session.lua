-- One session of a writer in Neovim 0.7 or newer: open a draft, wait for findings, take a quick fix, write the file.
-- Environment: SERVER (the command line's bundle), DRAFT. Prints one line of JSON and leaves.
local draft = vim.env.DRAFT
vim.cmd('edit ' .. vim.fn.fnameescape(draft))
vim.bo.filetype = 'markdown'
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'sixpager', cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' } })
vim.lsp.buf_attach_client(buffer, client)

local function wait(what, holds)
  if not vim.wait(20000, holds, 50) then error('waited in vain for ' .. what) end
end

wait('findings', function() return #vim.diagnostic.get(buffer) > 0 end)
local found = {}
for _, each in ipairs(vim.diagnostic.get(buffer)) do table.insert(found, each.code or each.user_data.lsp.code) end

local first = vim.diagnostic.get(buffer)[1]
local params = {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = { start = { line = first.lnum, character = first.col }, ['end'] = { line = first.lnum, character = first.col } },
  context = { diagnostics = {} },
}
local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 20000)
local action = answer[client].result[1]
if not action.edit then
  action = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, 20000)[client].result
end
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
vim.cmd('write')
wait('the finding to go', function()
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    if each.message == first.message then return false end
  end
  return true
end)
io.stdout:write(vim.json and vim.json.encode({ found = found, title = action.title }) or vim.fn.json_encode({ found = found, title = action.title }))
io.stdout:write('\n')
vim.cmd('qall!')
